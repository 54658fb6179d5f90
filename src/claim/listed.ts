import { costClaims } from './cost.js';
import { type Claim, type Expression, type Quantity, quantitiesOf } from './quantity.js';
import { isAll } from './roles.js';
import { baseBy, countedIn, countsClaim, sumClaim } from './statement.js';

/** Whether a sum comes to what a number counts. */
function isOfOneKind(sum: Expression, { unit }: Quantity): boolean {
  const isMoney = countedIn(sum) === 'rupiah';
  return isMoney ? unit === 'rupiah' : unit === 'people' || unit === null;
}

/** What numbers claim that stand beside each other without any `=`; null where that is nothing. */
export function listed(items: readonly Expression[]): Claim | null {
  const [first, second] = items;
  // `8.000 pekerja x Rp16.800 x 4 bulan, sekitar Rp540 juta`
  if (first?.kind === 'operation' && second?.kind === 'quantity' && items.length === 2)
    return isOfOneKind(first, second.quantity) ? sumClaim(first, second) : null;
  const all = items.flatMap(quantitiesOf);
  const [one, two] = all;
  // `3.000 petani, 2.000 nelayan dan 500 marbot, total 5.500 orang`
  if (!one || !items.every((each) => isAll(each, '+'))) return null;
  if (all.length > items.length) return countsClaim(all);
  if (!two)
    return one.unit === 'rupiah' && one.per.length > 0 ? { kind: 'price', printed: one } : null;
  const [cost, another] = costClaims(all);
  return (
    (another ? null : cost) ?? countsClaim(all) ?? (all.length === 2 ? baseBy(one, two) : null)
  );
}
