import { checkThat, type Check } from '../stories/checks/check';
import { kindOfReport } from './kind-of-report';
import type { Witness } from './witness';

/** An ordinary ticket starts once: one assignment by the app, whatever is delivered twice (R4). */
export const releasedOnce = (witness: Witness): readonly Check[] => {
  const { view, stage, ticket, deeds } = witness;
  const touched = deeds.some(({ step }) => step.press !== undefined || step.assign !== undefined);
  if (kindOfReport(witness) !== 'ordinary' || touched) return [];
  const starts = view.history.filter(
    ({ author, field, to }) => author === stage.appAccount && field === 'assignee' && to !== null,
  );
  return [
    checkThat(`${ticket.key} starts once`, starts.length <= 1, {
      expected: 'one assignment by the app',
      got: starts.map(({ to, at }) => `${to} at ${new Date(at).toISOString()}`).join('; '),
    }),
  ];
};
