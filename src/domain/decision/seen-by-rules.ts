import type { FactValue } from '../routing/columns';
import type { DecisionTrace } from '../ticket-state';
import type { Situation } from './situation';

/** Column → where its value came from, in words. */
const sourcesOfFacts = ({
  facts,
  found,
  desk,
  seriousness,
  forwarding,
}: Situation): Readonly<Record<string, string>> => {
  const { ticket } = facts;
  const own = (name: string): string => ticket.sources?.[name] ?? 'no field has a value';
  const record = found.customer === null ? (found.because ?? 'no customer record') : 'customer record';
  return {
    filedAs: ticket.requestType === undefined ? 'type of the ticket' : `request type “${ticket.requestType}”`,
    type: ticket.clarified === null ? 'nobody has clarified it' : 'field “Clarified type”',
    serious: seriousness.because,
    needsConsulting: own('needsConsulting'),
    technicallyComplex: own('technicallyComplex'),
    phase: record,
    leadUnit: record,
    country: record,
    deskState: `calendar of ${desk.desk.name}`,
    channel: facts.state?.channel === 'phone' ? 'telephone note' : (ticket.sources?.['channel'] ?? 'service desk'),
    requestType: 'service desk',
    component: 'field “Components”',
    language: found.customer === null ? 'subject and body' : record,
    writtenIn: 'subject and body',
    agreement: record,
    ...Object.fromEntries(Object.keys(forwarding.mapped).map((name) => [`mapped.${name}`, own(name)])),
  };
};

/** What the forwarding table saw of the ticket, by column. */
const factsByColumn = ({ forwarding: { mapped, ...facts } }: Situation): Readonly<Record<string, FactValue>> => ({
  ...facts,
  ...Object.fromEntries(Object.entries(mapped).map(([name, value]) => [`mapped.${name}`, value])),
});

/** The values that decided and where each came from (R12). */
export const seenByRules = (situation: Situation): Pick<DecisionTrace, 'seen' | 'from'> => ({
  seen: factsByColumn(situation),
  from: sourcesOfFacts(situation),
});
