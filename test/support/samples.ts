import type { Texts } from './options.js';

/** A sample with the options it is read with, as a report has them and as they are typed. */
export interface Sample {
  readonly name: string;
  readonly files: readonly string[];
  readonly options: Texts;
  readonly words: readonly string[];
}

function sample(file: string, options: Texts = {}, words: readonly string[] = []): Sample {
  const name = [file, ...words].join(' ');
  return { name, files: [`data/${file}`], options, words };
}

/** The samples of `data/` in the ways a report is made of them. */
export const SAMPLES: readonly Sample[] = [
  sample('banten.csv', { wage: ['umk'] }, ['--wage', 'umk']),
  sample('banten.csv', { target: ['45%'], payer: ['petani=zakat'] }, [
    '--target',
    '45%',
    '--payer',
    'petani=zakat',
  ]),
  sample('banten.csv', { verified: '0.65', renew: '80%', relief: 'none' }, [
    '--verified',
    '0.65',
    '--renew',
    '80%',
    '--relief',
    'none',
  ]),
  sample('banten.csv', { target: ['60%'], segment: ['petani', 'nelayan'], verified: '0.3' }, [
    '--target',
    '60%',
    '--segment',
    'petani',
    '--segment',
    'nelayan',
    '--verified',
    '0.3',
  ]),
  sample('banten.csv', { target: ['petani=60.5%', 'nelayan=50%'] }, [
    '--target',
    'petani=60.5%',
    '--target',
    'nelayan=50%',
  ]),
  sample('banten-non-asn-2022.csv'),
  sample('bekasi-2025.csv'),
  sample('maluku-2024.csv', { subsidised: '1000' }, ['--subsidised', '1000']),
  sample('ntb-2025.csv'),
  sample('papua-barat-2023.csv', { target: ['82%'] }, ['--target', '82%']),
  sample('papua-barat-2023-printed.csv'),
];
