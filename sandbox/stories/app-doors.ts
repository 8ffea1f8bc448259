import { ADMIN_CALLS } from '../../src/contract/admin';
import { CUSTOMER_CALLS } from '../../src/contract/customers';
import { RULES_CALLS } from '../../src/contract/rules';
import { PHONE_NOTE_CALLS } from '../../src/contract/phone-note';
import { PORTAL_CALLS } from '../../src/contract/portal';
import { TELLING_CALLS } from '../../src/contract/telling';
import { TICKET_CONTEXT_CALLS } from '../../src/contract/ticket-context';
import { DEMO_USERS } from '../world/demo-users';
import { ticketNow } from './site-window';
import type { DoorAnswer, FiledTicket, Stage } from './stage';

const ADMIN_PAGE = { ...ADMIN_CALLS, ...CUSTOMER_CALLS };

type Call = Parameters<Stage['platform']['invokeResolver']>[0];

/** Opens a resolver; an answer that is an error of the app's own (`{ error, field }`) becomes one here. */
const knock = async (
  stage: Pick<Stage, 'platform'>,
  call: Omit<Call, 'accountType'>,
  accountType: 'licensed' | 'customer' = 'licensed',
): Promise<DoorAnswer> => {
  const answer = await stage.platform.invokeResolver({ ...call, accountType });
  const { value } = answer;
  if (typeof value !== 'object' || value === null || !('error' in value)) return answer;
  return { value, error: 'field' in value ? `${String(value.field)}: ${String(value.error)}` : String(value.error) };
};

/** Calls the admin page's resolver as this person would. */
export const callAdmin = (
  stage: Pick<Stage, 'platform'>,
  by: string,
  call: { readonly name: keyof typeof ADMIN_PAGE; readonly payload: unknown },
): Promise<DoorAnswer> =>
  knock(stage, {
    moduleKey: 'admin',
    functionKey: ADMIN_PAGE[call.name],
    payload: call.payload,
    accountId: by,
    extension: { type: 'jira:adminPage' },
  });

/** Calls what the admin page asks about the rules document. */
export const callRules = (
  stage: Pick<Stage, 'platform'>,
  by: string,
  call: { readonly name: keyof typeof RULES_CALLS; readonly payload: unknown },
): Promise<DoorAnswer> =>
  knock(stage, {
    moduleKey: 'admin',
    functionKey: RULES_CALLS[call.name],
    payload: call.payload,
    accountId: by,
    extension: { type: 'jira:adminPage' },
  });

/** Calls what the admin page asks about the ways to the person on call. */
export const callTelling = (
  stage: Pick<Stage, 'platform'>,
  by: string,
  call: { readonly name: keyof typeof TELLING_CALLS; readonly payload: unknown },
): Promise<DoorAnswer> =>
  knock(stage, {
    moduleKey: 'admin',
    functionKey: TELLING_CALLS[call.name],
    payload: call.payload,
    accountId: by,
    extension: { type: 'jira:adminPage' },
  });

/** Calls the ticket panel's resolver as this person would on this ticket. */
export const callPanel = (
  stage: Stage,
  ticket: Pick<FiledTicket, 'id'>,
  call: { readonly by: string; readonly name: keyof typeof TICKET_CONTEXT_CALLS; readonly payload: unknown },
): Promise<DoorAnswer> => {
  const view = ticketNow(stage, ticket);
  return knock(stage, {
    moduleKey: 'ticket-context',
    functionKey: TICKET_CONTEXT_CALLS[call.name],
    payload: call.payload,
    accountId: call.by,
    extension: {
      type: 'jira:issueContext',
      issue: { id: ticket.id, key: view?.key, type: view?.issueType, typeId: '10001' },
      project: { id: '10000', key: view?.project, type: 'service_desk' },
    },
  });
};

/** A front end is told the language that this person chose in Jira. */
const localeOf = (account: string): Pick<Call, 'locale'> => {
  const locale = DEMO_USERS.find((user) => user.accountId === account)?.locale;
  return locale === undefined ? {} : { locale: locale.replace('_', '-') };
};

/** Calls the resolver of the request's panel in the portal as this person would. */
export const callPortal = (
  stage: Stage,
  ticket: Pick<FiledTicket, 'id'>,
  call: { readonly by: string; readonly name: keyof typeof PORTAL_CALLS; readonly payload: unknown },
): Promise<DoorAnswer> =>
  knock(
    stage,
    {
      moduleKey: 'portal-request',
      functionKey: PORTAL_CALLS[call.name],
      payload: call.payload,
      accountId: call.by,
      ...localeOf(call.by),
      extension: {
        type: 'jiraServiceManagement:portalRequestDetailPanel',
        portal: { id: '1' },
        request: { key: ticketNow(stage, ticket)?.key, typeId: '1' },
      },
    },
    'customer',
  );

/** Writes a phone note as this person would. */
export const callPhoneNote = (stage: Pick<Stage, 'platform'>, by: string, payload: unknown): Promise<DoorAnswer> =>
  knock(stage, {
    moduleKey: 'phone-note',
    functionKey: PHONE_NOTE_CALLS.note,
    payload,
    accountId: by,
    extension: { type: 'jira:globalPage' },
  });
