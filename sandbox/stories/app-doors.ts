import { ADMIN_CALLS } from '../../src/contract/admin';
import { PHONE_NOTE_CALLS } from '../../src/contract/phone-note';
import { TELLING_CALLS } from '../../src/contract/telling';
import { TICKET_CONTEXT_CALLS } from '../../src/contract/ticket-context';
import { ticketNow } from './site-window';
import type { DoorAnswer, FiledTicket, Stage } from './stage';

type Call = Parameters<Stage['platform']['invokeResolver']>[0];

/** Opens a resolver; an answer that is an error of the app's own (`{ error, field }`) becomes one here. */
const knock = async (stage: Pick<Stage, 'platform'>, call: Omit<Call, 'accountType'>): Promise<DoorAnswer> => {
  const answer = await stage.platform.invokeResolver({ ...call, accountType: 'licensed' });
  const { value } = answer;
  if (typeof value !== 'object' || value === null || !('error' in value)) return answer;
  return { value, error: 'field' in value ? `${String(value.field)}: ${String(value.error)}` : String(value.error) };
};

/** Calls the admin page's resolver as this person would. */
export const callAdmin = (
  stage: Pick<Stage, 'platform'>,
  by: string,
  call: { readonly name: keyof typeof ADMIN_CALLS; readonly payload: unknown },
): Promise<DoorAnswer> =>
  knock(stage, {
    moduleKey: 'admin',
    functionKey: ADMIN_CALLS[call.name],
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

/** Writes a phone note as this person would. */
export const callPhoneNote = (stage: Pick<Stage, 'platform'>, by: string, payload: unknown): Promise<DoorAnswer> =>
  knock(stage, {
    moduleKey: 'phone-note',
    functionKey: PHONE_NOTE_CALLS.note,
    payload,
    accountId: by,
    extension: { type: 'jira:globalPage' },
  });
