import type { BudgetChoices, Choice } from '../../src/budget/choices.js';
import type { Cell } from '../../src/core/cell.js';
import { fold } from '../../src/core/cell.js';

/** A cell of Kabupaten Lebak's farmers with what a test needs. */
export function cellOf({ segment = 'petani', ...more }: Partial<Cell> = {}): Cell {
  return {
    origin: { file: 't.csv', line: 2 },
    further: [],
    region: { code: '36.02', name: 'Kabupaten Lebak' },
    segment,
    segmentKey: fold(segment),
    period: '2025-11',
    potential: 100,
    registered: 40,
    subsidised: null,
    rse: null,
    wage: null,
    sector: null,
    payer: null,
    basis: null,
    status: null,
    ...more,
  };
}

/** A choice for all segments, and others for some of them. */
export function choice<T>(all: T | null = null, bySegment: Record<string, T> = {}): Choice<T> {
  return { all, bySegment: new Map(Object.entries(bySegment)) };
}

/** What a budget is told: nothing, but for what a test says. */
export function choicesOf(more: Partial<BudgetChoices> = {}): BudgetChoices {
  return {
    months: ['2026-05'],
    asOf: null,
    programmes: null,
    payer: choice(),
    scheme: choice(),
    sector: choice(),
    risk: choice(),
    sides: choice(),
    wage: choice(),
    income: choice(),
    premium: choice(),
    contractMonths: null,
    relief: true,
    ...more,
  };
}
