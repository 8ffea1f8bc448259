import type { Action } from '../actions';
import { say } from '../texts/say';
import type { AccountId } from '../ticket';
import type { Alert, AlertAnswer } from './alert';
import type { AlertMove } from './alert-move';
import { alertFields } from './move-to';

interface Names {
  /** Name on screen of the desk that is asked to take over. */
  readonly deskName: (desk: string) => string;
  /** Name of a member of staff. */
  readonly nameOf: (account: AccountId) => string;
}

/** What the alert's last answer had to change on the ticket beside the alert: its fields, and its note. For a mover who died in between. */
export const lastMoveOf = (alert: Alert, last: AlertAnswer, names: Names): AlertMove => {
  const note = noteOf(alert, last, names);
  const shown: Action = { do: 'set fields', ticket: alert.ticket, fields: alertFields(alert) };
  const said: readonly Action[] =
    note === null
      ? []
      : [{ do: 'note', ticket: alert.ticket, key: `alert ${last.round} ${last.what} ${last.at}`, ...note }];
  return { alert, actions: [shown, ...said] };
};

const noteOf = (
  { language, handover, acceptedBy }: Alert,
  { what, by, to, because = '' }: AlertAnswer,
  { deskName, nameOf }: Names,
): { readonly text: string; readonly mention?: readonly string[] } | null => {
  const mention = by === null ? {} : { mention: [by] };
  switch (what) {
    case 'accepted':
      return { text: say(language, 'noteAccepted'), ...mention };
    case 'handed over':
      return { text: say(language, 'noteHandedOver'), ...mention };
    case 'declined':
      return { text: say(language, 'noteDeclined', { because }), ...mention };
    case 'resolved':
      return { text: say(language, 'noteResolved') };
    case 'called off':
      return { text: say(language, 'noteCalledOff', { because }) };
    case 'severity raised':
      return { text: say(language, 'noteSeverityRaised', { because }) };
    case 'handover asked':
      return handover === undefined
        ? null
        : {
            text: handoverText(language, handover.toDesk === null ? null : deskName(handover.toDesk), because),
            mention: handover.asked,
          };
    case 'handed on':
      if (by === null || to === undefined) return null;
      return { text: say(language, 'noteHandedOn', { name: nameOf(by), to: nameOf(to), because }) };
    case 'not taken':
      return {
        text: say(language, 'noteHandoverNobody', { because }),
        ...(acceptedBy === undefined ? {} : { mention: [acceptedBy] }),
      };
    case 'asked again':
      return { text: say(language, 'noteAskedAgain', { because }) };
    case 'reported again':
      return null;
    default:
      return what satisfies never;
  }
};

const handoverText = (language: string, desk: string | null, because: string): string =>
  desk === null
    ? say(language, 'noteHandoverOnCall', { because })
    : say(language, 'noteHandoverDesk', { desk, because });
