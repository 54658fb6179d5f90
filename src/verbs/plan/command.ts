import { explaining, type Verb, verb } from '../../cli/verb.js';
import { HELP } from './help.js';
import { PLAN_OPTIONS } from './options.js';

const PLAN: Verb<typeof PLAN_OPTIONS> = {
  name: 'plan',
  takes: '[file...]',
  help: HELP,
  options: PLAN_OPTIONS,
  run: async (run) => (await import('./run.js')).runPlan(run),
};

/** `ucj plan`: year by year to a target. */
export const planCommand = verb(PLAN);

/** `ucj explain plan`: how the figures of a plan come about. */
export const explainPlanCommand = explaining(PLAN, {
  en: 'how the figures of a plan come about',
  id: 'asal angka-angka suatu rencana',
});
