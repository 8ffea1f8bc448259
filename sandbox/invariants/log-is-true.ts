import { checkThat, type Check } from '../stories/checks/check';
import { nameOf } from '../stories/site-window';
import type { Witness } from './witness';

/** Who was told stands in the log and on the ticket alike (R12): none in one of them only. */
export const logIsTrue = ({ alert, tellings, stage, ticket }: Witness): readonly Check[] => {
  const logged = (alert?.log ?? [])
    .filter(({ outcome, route }) => outcome === 'sent' && route === 'jira')
    .map(({ person, step, round, attempt }) => `${nameOf(stage, person)} ${round}.${step + 1}.${Number(attempt ?? 1)}`);
  const seen = tellings.map(({ person, step, round, attempt }) => `${person} ${round}.${step}.${attempt}`);
  const unlogged = seen.filter((one) => !logged.includes(one));
  const unseen = logged.filter((one) => !seen.includes(one));
  return [
    checkThat(`the log of ${ticket.key} is true`, unlogged.length + unseen.length === 0, {
      expected: 'the same tellings as on the ticket',
      got: `not in the log: ${unlogged.join(', ') || 'none'}; not on the ticket: ${unseen.join(', ') || 'none'}`,
    }),
  ];
};
