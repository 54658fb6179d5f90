import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/segment/segments.js';

function idOf(text: string): string | null {
  return SHIPPED.find(text)?.id ?? null;
}

describe('a segment', () => {
  it.each([
    ['Petani', 'farmers'],
    ['1. Petani', 'farmers'],
    ['- Petani', 'farmers'],
    ['a) NELAYAN', 'fishers'],
    ['II. Nelayan (orang)', 'fishers'],
    ['Segmen Nelayan', 'fishers'],
    ['Kelompok Nelayan Tradisional', 'fishers'],
  ])('%s is known as tables list it', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each([
    ['Penerima Upah (PU)', 'pu'],
    ['PU - Penerima Upah', 'pu'],
    ['Sektor Formal', 'pu'],
    ['Bukan Penerima Upah (BPU)', 'bpu'],
    ['BPU (Bukan Penerima Upah)', 'bpu'],
    ['Peserta BPU', 'bpu'],
    ['Jumlah Tenaga Kerja Informal', 'bpu'],
    ['Jasa Konstruksi (Jakon)', 'construction'],
    ['Pekerja Migran Indonesia (PMI)', 'migrant'],
    ['Perangkat Desa/BPD', 'village-officials'],
  ])('%s has two names that mean one, or words for people', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each([
    ['Petani (BPU)', 'farmers'],
    ['BPU - Petani', 'farmers'],
    ['Informal: Pedagang', 'traders'],
    ['Perangkat Desa (PU)', 'village-officials'],
  ])('%s has the name of its scheme beside its own', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each([
    'Petani/Nelayan',
    'Petani dan Nelayan',
    'PU/BPU',
    'Petani (PU)',
    'Petani (tembakau)',
    'Bukan Petani',
    'Non BPU',
    'Keluarga Petani',
    'Pekerja semua',
    'Jumlah',
    'Pekerja',
    '1.',
    '()',
    '',
  ])('"%s" is not known: it names several, or nobody knows what', (text) => {
    expect(idOf(text)).toBeNull();
  });

  it('is everybody only by its own names', () => {
    expect(idOf('Semua segmen')).toBe('all');
    expect(idOf('Jumlah semua')).toBeNull();
  });
});
