import { findCustomer, type FoundCustomer } from '../customers/find-customer';
import type { MaintenanceWindow } from '../customers/customer';
import type { Instant } from '../instant';
import { maintenanceAt, type DuringMaintenance } from '../intake/maintenance';
import { languageOf, LANGUAGES_READ } from '../intake/language-of';
import { seriousness, type Seriousness } from '../intake/seriousness';
import { DEFAULT_LEXICON } from '../intake/lexicon/default-lexicon';
import { compileForwarding } from '../routing/compile-forwarding';
import { forwardingFacts } from '../routing/forwarding-facts';
import type { ForwardingFacts } from '../routing/forwarding-row';
import { matchRow, type MatchedRow } from '../routing/match-row';
import type { DecisionFacts } from './decision';
import { deskSituation, type DeskSituation } from './desk-situation';
import { seriousByRow } from './serious-by-row';
import { worseSince, withWorse } from './with-worse';
import { graverSince, withNews } from './news-of-customer';

/** The ticket in its world at one instant: whose it is, how serious, what the desk's hours say, which row matches. */
export interface Situation {
  readonly facts: DecisionFacts;
  readonly now: Instant;
  readonly found: FoundCustomer;
  readonly desk: DeskSituation;
  readonly seriousness: Seriousness;
  /** The customer's announced window that the report fell into, unless it waits for none (R8). */
  readonly maintenance: DuringMaintenance | null;
  readonly forwarding: ForwardingFacts;
  readonly matched: MatchedRow;
  /** Language and zone in which the customer is told things: the record's, else the one they wrote in. */
  readonly language: string;
  readonly zone: string;
}

/** Reads the facts; decides nothing. @throws RangeError when the rules have no desk at all. */
export const situationOf = (given: DecisionFacts, now: Instant): Situation => {
  const facts = withWorse(given);
  const { ticket, rules } = facts;
  const found = findCustomer({ organisations: ticket.organisations, customers: facts.customers }, rules);
  const desk = rules.desks.find((one) => one.id === found.desk) ?? rules.desks[0];
  if (desk === undefined) throw new RangeError('the rules name no desk');
  const seen = deskSituation(rules, desk, now);
  const maintenance = found.customer?.maintenance ?? [];
  const answered = seriousness(ticket, {
    lexicon: DEFAULT_LEXICON,
    counts: rules.seriousness,
    maintenance,
    notCausedByMaintenance: notMaintenance(facts),
    ...decidedOf(facts),
  });
  const serious = withNews(ticket, answered);
  const writtenIn = languageOf(writtenText(ticket), rules.settings.languages ?? LANGUAGES_READ);
  const forwarding = forwardingFacts(ticket, found.customer, {
    serious: serious.serious === true,
    deskState: seen.state,
    ...(writtenIn === undefined ? {} : { writtenIn }),
  });
  const matched = matchRow(compileForwarding(rules.forwarding), forwarding);
  const counted = seriousByRow(serious, matched.row);
  return {
    facts,
    now,
    found,
    desk: seen,
    seriousness: counted,
    maintenance: maintenanceOf(facts, counted, maintenance),
    forwarding,
    matched,
    language: found.customer?.language ?? writtenIn ?? 'en',
    zone: found.customer?.zone ?? desk.calendar.zone,
  };
};

/** Where a language shows, it shows early: more is not read. */
const WRITTEN_CHARACTERS = 2_000;

const writtenText = ({ summary, description }: DecisionFacts['ticket']): string =>
  `${summary}\n${description}`.slice(0, WRITTEN_CHARACTERS);

/** Silence after grave words is waited for like a report with answers. */
const maintenanceOf = (
  facts: DecisionFacts,
  serious: Seriousness,
  windows: readonly MaintenanceWindow[],
): DuringMaintenance | null => {
  if (serious.serious === true) return serious.maintenance ?? null;
  if (serious.serious === false || notMaintenance(facts)) return null;
  return maintenanceAt(windows, facts.ticket.createdAt);
};

const notMaintenance = ({ notMaintenance: said, state }: DecisionFacts): boolean =>
  said === true || state?.notMaintenance === true;

/** What a member of staff said about how serious it is, by this click or before. */
export const decidedOf = (facts: DecisionFacts): Pick<DecisionFacts, 'decided'> => {
  const { decided, state, ticket } = facts;
  if (decided !== undefined) return { decided };
  if (state?.decided === undefined) return {};
  const graver = graverSince(ticket, state) || worseSince(facts, state.saidAt);
  if (state.decided === 'not serious' && graver) return {};
  return { decided: state.decided };
};
