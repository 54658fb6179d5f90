import type { Words } from '../../i18n/words.js';
import type { BenefitValue, MinimumWage, Relief } from '../../tariff/catalogue.js';
import type { Confidence } from '../../tariff/dated.js';
import type { EntryValue } from '../../tariff/entries.js';
import type {
  Amount,
  Bands,
  ContractAmounts,
  ContractFlat,
  Recomposition,
  RiskRates,
  Slices,
  WageRates,
} from '../../tariff/types.js';
import type { TariffWords } from './texts.js';

/** How numbers of values are written: for people with the marks of a language, plain otherwise. */
export interface ValueWriting {
  readonly money: (rupiah: number) => string;
  readonly decimal: (text: string) => string;
  readonly percent: (text: string) => string;
  readonly words: TariffWords['value'] & { readonly bearers: Words['bearers'] };
}

/** One part of a value: what it is of, and how much. A value of one part has no name for it. */
export interface ValuePart {
  readonly name: string;
  readonly value: string;
  /** The name follows the value: 48 monthly wages. */
  readonly after?: true;
  /** How sure it is, where parts of a value differ. */
  readonly confidence?: Confidence;
}

function benefitParts(value: BenefitValue, w: ValueWriting): ValuePart[] {
  const { amount, wages, percent, cap } = value;
  const most = cap === undefined ? [] : [w.words.upTo(w.money(cap))];
  return [
    ...(wages === undefined
      ? []
      : [{ name: w.words.wages, value: w.decimal(wages), after: true as const }]),
    ...(percent === undefined
      ? []
      : [
          {
            name: [w.words.ofWage, ...most].join(', '),
            value: w.percent(percent),
            after: true as const,
          },
        ]),
    ...(amount === undefined ? [] : [{ name: '', value: w.money(amount) }]),
  ];
}

function contractParts(
  contract: ContractAmounts | ContractFlat,
  { money, words }: ValueWriting,
): ValuePart[] {
  if ('flat' in contract) return [{ name: '', value: money(contract.flat) }];
  const { beforeDeparture, terms, monthBeyond } = contract;
  return [
    { name: words.beforeDeparture, value: money(beforeDeparture) },
    ...terms.map(({ months, amount }) => ({
      name: words.monthsOf(String(months)),
      value: money(amount),
    })),
    { name: words.monthBeyond, value: money(monthBeyond) },
  ];
}

function bandParts({ bands }: Bands, { money, words }: ValueWriting): ValuePart[] {
  return bands.map(({ from, amount, confidence }) => ({
    name: words.bandFrom(money(from)),
    value: money(amount),
    confidence,
  }));
}

/** The parts of a value: bands, rates by class or side, terms, slices. */
export function valueParts({ kind, value }: EntryValue, w: ValueWriting): ValuePart[] {
  const { money, decimal, percent, words } = w;
  const one = (text: string) => [{ name: '', value: text }];
  if ('repealed' in value) return one(words.repealed);
  switch (kind) {
    case 'amount':
    case 'cap':
      return one(money((value as Amount).amount));
    case 'bands':
      return bandParts(value as Bands, w);
    case 'wage-rate':
      return (value as WageRates).rates.map(({ bearer, percent: text }) => ({
        name: words.bearers[bearer],
        value: percent(text),
      }));
    case 'risk-rate':
      return Object.entries((value as RiskRates).rates).map(([risk, text]) => ({
        name: risk,
        value: percent(text),
      }));
    case 'recomposed':
      return (value as Recomposition).parts.map(({ from, percent: text }) => ({
        name: from === 'state' ? words.state : from.toUpperCase(),
        value: percent(text),
      }));
    case 'contract':
      return contractParts(value as ContractAmounts | ContractFlat, w);
    case 'contract-value':
      return (value as Slices).slices.map(({ from, percent: text }) => ({
        name: words.bandFrom(money(from)),
        value: percent(text),
      }));
    case 'relief':
      return [{ name: words.factor, value: decimal((value as Relief).factor) }];
    case 'refusal':
      return one(words.notPriced);
    case 'wage':
      return one(moneyText((value as MinimumWage).amount, w));
    case 'benefit':
      return benefitParts(value as BenefitValue, w);
  }
}

/** A published minimum wage keeps its sen. */
function moneyText(amount: string, { money, decimal }: ValueWriting): string {
  const [whole = '', sen] = amount.split('.');
  return money(Number(whole)) + (sen ? decimal(`0.${sen}`).slice(1) : '');
}

/** One part in words. */
export function partText({ name, value, after }: ValuePart): string {
  if (!name) return value;
  return after ? `${value} ${name}` : `${name} ${value}`;
}

/** A value in one line: its parts, or where they are many the first and the last. */
export function valueText(entry: EntryValue, writing: ValueWriting): string {
  const parts = valueParts(entry, writing);
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length > 3) return `${first?.value} … ${last?.value} (${parts.length})`;
  return parts.map(partText).join(', ');
}
