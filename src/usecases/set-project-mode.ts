import type { AdminResult } from '../contract/admin';
import { MODES } from '../domain/rules/rules';
import type { Ports } from './ports';

/** How far the app goes in a project (R1). Tickets from before the day of enabling are left alone. */
export const setProjectMode = async (
  ports: Pick<Ports, 'clock' | 'rules'>,
  projectKey: string,
  wanted: string,
): Promise<AdminResult> => {
  const mode = MODES.find((one) => one === wanted);
  if (mode === undefined)
    return { done: false, faults: [{ field: 'mode', reason: `is “${wanted}”: choose watch, propose or act` }] };
  if (!/^[A-Z][A-Z0-9_]+$/.test(projectKey)) {
    return {
      done: false,
      faults: [{ field: 'projectKey', reason: `is “${projectKey}”: write the key of a project, like SUP` }],
    };
  }
  const { projects } = await ports.rules.live();
  const known = projects?.[projectKey];
  const since = known === undefined || known.mode === 'watch' ? ports.clock.now() : known.since;
  await ports.rules.setProject(projectKey, { mode, since });
  return { done: true, sentence: `${projectKey}: ${mode}.` };
};
