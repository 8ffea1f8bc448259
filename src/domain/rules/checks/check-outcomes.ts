import type { ForwardingOutcome, ForwardingRow } from '../../routing/forwarding-row';
import type { Fault } from '../invalid-rules';

/** With which teams each way of finding a person makes sense; another pair would name one team and ask another. */
const TEAMS_OF: Readonly<Record<ForwardingOutcome['person'], readonly ForwardingOutcome['team'][]>> = {
  roster: ['support', 'incident-management', 'learning-consulting'],
  coordinator: ['support', 'incident-management', 'learning-consulting'],
  'delivery coordinator': ['support'],
  'incident manager': ['incident-management'],
  expert: ['incident-management'],
  lead: ['lead', 'learning-consulting'],
  'project team': ['project-team'],
};

/** A row's person is one of the row's team. */
export const checkOutcomes = (rows: readonly ForwardingRow[]): readonly Fault[] =>
  rows.flatMap(({ then: { team, person } }, index) => {
    const teams = TEAMS_OF[person];
    if (teams.includes(team)) return [];
    const reason = `${person} is no way to find somebody of ${team}: use it with ${teams.join(' or ')}`;
    return [{ field: `forwarding[${index}].then.person`, reason }];
  });
