import { callAdmin } from './app-doors';
import { textOf } from './panel-view';
import type { DoorAnswer, Stage } from './stage';

const ADMIN = 'site-admin';

const demand = (what: string, answer: DoorAnswer): void => {
  const { value } = answer;
  const refused = typeof value === 'object' && value !== null && 'done' in value && value.done === false;
  if (answer.error === undefined && !refused) return;
  throw new Error(`Setting up failed at ${what}: ${answer.error ?? textOf(value)}`);
};

/**
 * Sets the app up through its own doors, as an admin would after installing it: publishes the rules, imports
 * the customers, enables the project. @throws Error with the app's words when it refuses.
 */
export const setUp = async (stage: Stage): Promise<void> => {
  const { rules, customers, story } = stage;
  if (rules !== undefined)
    demand(
      'publishing the rules',
      await callAdmin(stage, ADMIN, { name: 'publishRules', payload: { rules, note: 'First rules' } }),
    );
  if (customers.length > 0)
    demand('importing customers', await callAdmin(stage, ADMIN, { name: 'importCustomers', payload: { customers } }));
  const mode = story.mode ?? 'act';
  if (mode !== 'not enabled')
    demand(
      'enabling the project',
      await callAdmin(stage, ADMIN, { name: 'setProjectMode', payload: { projectKey: 'SUP', mode } }),
    );
};
