import { compileForwarding } from '../../routing/compile-forwarding';
import type { ForwardingOutcome } from '../../routing/forwarding-row';
import { matchRow } from '../../routing/match-row';
import type { PersonChoice } from '../../routing/person-choice';
import type { TicketState } from '../../ticket-state';
import type { Situation } from '../situation';
import { takePerson } from '../take-person';

export type ForwardTo = 'consulting' | 'incident-management' | 'support';
export const FORWARD_TO: readonly ForwardTo[] = ['consulting', 'incident-management', 'support'];

export interface Target {
  readonly team: TicketState['team'];
  readonly choice: PersonChoice;
  /** Source of the row that computed it: `F11`, `R6 row 6`. */
  readonly way: string;
}

/** Where the ticket goes when a person says what it needs: the forwarding table computes it (R6), or why it cannot go. */
export const forwardTarget = (situation: Situation, to: ForwardTo): Target | string => {
  if (situation.seriousness.serious === true)
    return 'A serious ticket is with Incident Management: say first that it is not serious.';
  const { outcome, way } = OUTCOMES[to](situation);
  const choice = takePerson(situation, outcome);
  return { team: choice.instead?.team ?? outcome.team, choice, way };
};

interface Way {
  readonly outcome: ForwardingOutcome;
  readonly way: string;
}

/** A row that is left to the table's last one says nothing about consulting: then Learning Consulting, as in row 7. */
const consulting = ({ facts, forwarding }: Situation): Way => {
  const table = compileForwarding(facts.rules.forwarding);
  const { row } = matchRow(table, { ...forwarding, needsConsulting: true });
  const asked = row.when['needsConsulting'] !== undefined || row.when['phase'] !== undefined;
  if (asked) return { outcome: row.then, way: row.source };
  return { outcome: { team: 'learning-consulting', person: 'lead' }, way: 'R6' };
};

const OUTCOMES: Readonly<Record<ForwardTo, (situation: Situation) => Way>> = {
  consulting,
  'incident-management': () => ({
    outcome: { team: 'incident-management', person: 'incident manager', supportKeepsContact: true },
    way: 'F8',
  }),
  support: () => ({ outcome: { team: 'support', person: 'roster' }, way: 'R2' }),
};
