import type { FundResult } from '../../planning/fund/result.js';
import { frame } from '../common/json.js';
import { whyObject } from './why-data.js';
import type { FundWording } from './wording.js';

/** The whole funding for programs. */
export function fundObject(result: FundResult, wording: FundWording) {
  const { gap, request, sources, payments, unfunded, renewal, expansion, best } = result;
  const { unfundedAtGap, budget } = result;
  const { inputs, incomplete, parameters, notes, tariffs } = frame(gap, wording);
  return {
    schema: 'ucj/fund@1',
    inputs,
    incomplete,
    parameters: { ...parameters, by: [] },
    ...request,
    sources,
    payments,
    unfunded,
    unfundedAtGap,
    budget,
    renewal,
    expansion,
    best,
    ...(result.why && { why: whyObject(result.why) }),
    notes,
    tariffs,
  };
}
