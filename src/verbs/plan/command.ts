import { explainable } from '../../cli/verb.js';
import { HELP } from './help.js';
import { PLAN_OPTIONS } from './options.js';

/** `ucj plan`: year by year to a target. And `ucj explain plan`: how the figures of a plan come about. */
export const [planCommand, explainPlanCommand] = explainable(
  {
    name: 'plan',
    takes: '[file...]',
    help: HELP,
    options: PLAN_OPTIONS,
    run: async (run) => (await import('./run.js')).runPlan(run),
  },
  { en: 'how the figures of a plan come about', id: 'asal angka-angka suatu rencana' },
);
