import type { Meaning } from '../../region/lookup.js';
import { type Column, recordsOf, tableOf } from '../../view/column.js';
import { tableBlock, type View } from '../../view/view.js';
import type { RegionColumn, RegionWords } from './texts.js';

/** BPS writes its codes without dots; with them they would look like Kemendagri's. */
function bpsCode({ bps }: Meaning): string {
  return bps.replace('.', '');
}

/** Every column; the order is that in which people see them, records have their own. */
function columnsOf(words: RegionWords): Record<RegionColumn, Column<Meaning>> {
  const column = (
    id: RegionColumn,
    of: Column<Meaning>['of'],
    more: Partial<Column<Meaning>> = {},
  ): Column<Meaning> => ({ id, head: words.heads[id], name: id, kind: 'text', of, ...more });
  const askedAs = ({ takenFor, isPart }: Meaning) => {
    const text = words.takenFor[takenFor];
    return isPart ? words.part(text) : text;
  };
  return {
    asked: column('asked', ({ asked }) => asked),
    code: column('code', ({ code }) => code, { kind: 'code' }),
    name: column('name', ({ name }) => name),
    kind: column('kind', ({ kind }) => words.kinds[kind], { recorded: ({ kind }) => kind }),
    province: column('province', ({ province }) => province),
    bps: column('bps', bpsCode, { name: 'bps_code' }),
    takenFor: column('takenFor', askedAs, {
      name: 'asked_as',
      recorded: ({ takenFor }) => takenFor,
    }),
    confidence: column('confidence', ({ confidence }) => confidence),
  };
}

const IS_PART: Column<Meaning> = {
  id: 'isPart',
  head: '',
  name: 'is_part',
  kind: 'text',
  of: ({ isPart }) => (isPart ? 'yes' : 'no'),
};

function meaningsObject(found: readonly Meaning[]) {
  const meanings = found.map(({ takenFor, ...each }) => ({
    ...each,
    bps: bpsCode({ ...each, takenFor }),
    askedAs: takenFor,
  }));
  return { schema: 'ucj/regions@1', meanings };
}

/** What texts may mean: where all are one text it is not repeated. */
export function regionView(found: readonly Meaning[], words: RegionWords): View {
  const { asked, code, name, kind, province, bps, takenFor, confidence } = columnsOf(words);
  const isOne = new Set(found.map((each) => each.asked)).size === 1;
  const shown = [
    { ...asked, shows: !isOne },
    ...[code, name, takenFor, bps, kind, province, confidence],
  ];
  const recorded = [asked, code, name, kind, province, bps, takenFor, IS_PART, confidence];
  const steps = ['confidence', 'province', 'kind', 'bps', 'takenFor'].map((id) => ({ drop: [id] }));
  return {
    title: words.title,
    blocks: [tableBlock(tableOf(shown, found, { caption: null, steps }))],
    records: recordsOf(recorded, found),
    object: () => meaningsObject(found),
    remarks: [],
  };
}
