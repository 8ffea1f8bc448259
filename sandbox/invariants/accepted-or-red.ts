import { MINUTE_MS } from '../../src/domain/instant';
import { checkThat, type Check } from '../stories/checks/check';
import { isPartOfAnother } from './is-part-of-another';
import { kindOfReport } from './kind-of-report';
import type { Witness } from './witness';

/** An alert may wait this long past its due time: one sweep, and the queue (issue: a step at most 6 minutes late). */
const LATE_MS = 6 * MINUTE_MS;
const RUNNING = ['raised', 'told', 'nobody left'];

/** Every serious open ticket is accepted by a person, or an alert runs and everybody who looks sees that (R5). */
export const acceptedOrRed = (witness: Witness): readonly Check[] => {
  const { view, alert, now, ticket } = witness;
  if (view.statusCategory === 'done' || kindOfReport(witness) !== 'serious') return [];
  const what = `${ticket.key} is serious and open`;
  if (isPartOfAnother(witness)) return [];
  if (alert === null) return [checkThat(what, false, { expected: 'an alert', got: 'none' })];
  const running = RUNNING.includes(alert.status);
  const shown = view.fields['On-call alert'] ?? 'empty';
  return [
    checkThat(what, running || alert.status === 'accepted', { expected: 'accepted or alerting', got: alert.status }),
    ...(running ? runs(witness, alert.dueAt ?? 0) : []),
    checkThat(`${ticket.key} shows its alert`, shows(shown, alert.status), { expected: alert.status, got: shown }),
    checkThat(`somebody was told of ${ticket.key}`, alert.log.length > 0 || alert.status === 'accepted', {
      expected: 'a telling in the log',
      got: `none at ${new Date(now).toISOString()}`,
    }),
  ];
};

const runs = ({ ticket, now }: Witness, dueAt: number): readonly Check[] => [
  checkThat(`the alert of ${ticket.key} goes on`, dueAt > now - LATE_MS, {
    expected: 'a step due, at most 6 minutes ago',
    got: new Date(dueAt).toISOString(),
  }),
];

const shows = (field: string, status: string): boolean =>
  status === 'nobody left' ? field === 'NOBODY HAS ACCEPTED' : field.startsWith(status);
