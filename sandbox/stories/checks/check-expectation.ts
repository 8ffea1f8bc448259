import { checkInvariants } from '../../invariants/check-invariants';
import type { Expectation } from '../expectation';
import { findTicket } from '../find-ticket';
import type { FiledTicket, Stage } from '../stage';
import { checkAlert } from './check-alert';
import { checkAnswer, checkOverview, checkOverviewLacks, checkWays } from './check-answer';
import type { Check } from './check';
import { checkComments } from './check-comments';
import { checkCost, checkEverything } from './check-cost';
import { checkInbox, checkMail, checkNobodyNotified } from './check-inbox';
import { checkLinkedTask } from './check-linked-task';
import { checkInOperations, checkRung, checkSiteField } from './check-operations';
import { checkPanel } from './check-panel';
import { checkPortal } from './check-portal';
import {
  checkAssignee,
  checkAssigneeOneOf,
  checkFields,
  checkPriority,
  checkStartsAgainAt,
  checkStatus,
} from './check-ticket';
import { checkOpenTicketsUntouched, checkUntouched } from './check-untouched';

type Checked = readonly Check[] | Promise<readonly Check[]>;

/** A member of staff who may see every comment. */
const DESK = 'site-admin';

const NO_TICKET: FiledTicket = { name: '', id: '', key: '', filedAt: 0, reporter: '' };

const when = <Value>(expected: Value | undefined, check: (expected: Value) => Checked): Checked =>
  expected === undefined ? [] : check(expected);

const checksOf = (stage: Stage, ticket: FiledTicket, e: Expectation): readonly Checked[] => [
  when(e.assignee, (one) => checkAssignee(stage, ticket, one)),
  when(e.assigneeOneOf, (one) => checkAssigneeOneOf(stage, ticket, one)),
  when(e.status, (one) => checkStatus(stage, ticket, one)),
  when(e.priority, (one) => checkPriority(stage, ticket, one)),
  when(e.fields, (one) => checkFields(stage, ticket, one)),
  when(e.startsAgainAt, (one) => checkStartsAgainAt(stage, ticket, one)),
  when(e.customerSees, (expected) =>
    checkComments(stage, ticket, { who: 'the customer', account: ticket.reporter, expected }),
  ),
  when(e.deskSees, (expected) => checkComments(stage, ticket, { who: 'the desk', account: DESK, expected })),
  when(e.inbox, (one) => checkInbox(stage, ticket, one)),
  when(e.mail, (one) => checkMail(stage, one)),
  when(e.nobodyNotified, () => checkNobodyNotified(stage, ticket)),
  when(e.alert, (one) => checkAlert(stage, ticket, one)),
  when(e.rung, (one) => checkRung(stage, one)),
  when(e.inOperations, (one) => checkInOperations(stage, ticket, one)),
  when(e.siteField, (one) => checkSiteField(stage, ticket, one)),
  when(e.panel, (one) => checkPanel(stage, ticket, one)),
  when(e.portal, (one) => checkPortal(stage, ticket, one)),
  when(e.ways, (one) => checkWays(stage, one)),
  when(e.overview, (one) => checkOverview(stage, one)),
  when(e.overviewLacks, (one) => checkOverviewLacks(stage, one)),
  when(e.answer, (one) => checkAnswer(stage, one)),
  when(e.untouched, () => checkUntouched(stage, ticket)),
  when(e.openTicketsUntouched, () => checkOpenTicketsUntouched(stage)),
  when(e.linkedTask, (one) => checkLinkedTask(stage, ticket, one.assignee)),
  when(e.invariants, (one) => checkInvariants(stage, one)),
  when(e.cost, (one) => checkCost(stage, ticket, one)),
  when(e.everything, (one) => checkEverything(stage, one)),
];

/** Holds every key of the expectation against the world as it is now. */
export const checkExpectation = async (stage: Stage, expectation: Expectation): Promise<readonly Check[]> => {
  const aboutNoTicket =
    'answer' in expectation ||
    'rung' in expectation ||
    'mail' in expectation ||
    'overview' in expectation ||
    'invariants' in expectation ||
    'overviewLacks' in expectation ||
    'ways' in expectation ||
    'openTicketsUntouched' in expectation ||
    'everything' in expectation;
  const ticket = aboutNoTicket ? (stage.lastTicket ?? NO_TICKET) : findTicket(stage, expectation.ticket);
  return (await Promise.all(checksOf(stage, ticket, expectation))).flat();
};
