import type { Alert } from '../../alerts/alert';
import { isRobot } from '../../intake/is-robot';
import { say } from '../../texts/say';
import { shorten } from '../../texts/shorten';
import { shortTime } from '../../texts/short-time';
import type { Comment } from '../../ticket';
import { noteLanguage } from '../note-language';
import type { Situation } from '../situation';

/** Longest quotation in the draft; whoever takes over reads the ticket anyway. */
const QUOTED = 200;
const DONE = 3;

/**
 * Draft of a handover note from what stands in the ticket: state, done, waiting for, next step, promised. What nobody
 * has written down stays open for whoever hands over; it is never guessed.
 */
export const draftHandover = (situation: Situation, alert: Alert): string => {
  const { facts, desk } = situation;
  const language = noteLanguage(facts.rules);
  const clock = { zone: desk.calendar.calendar.zone, language };
  const quoted = ({ at, text }: Comment): string =>
    `${shortTime(at, clock)}: ${shorten(text.replace(/\s+/gu, ' ').trim(), QUOTED)}`;
  const staff = facts.ticket.comments.filter(
    ({ authorKind, text }) => authorKind === 'staff' && !isRobot({ subject: text, text }),
  );
  const since = staff.filter(({ at }) => at >= alert.raisedAt);
  const promised = since.findLast(({ visibleToCustomer }) => visibleToCustomer);
  const lines = {
    handoverState: `${alert.texts?.[language] ?? alert.text} ${stateOf(situation, alert)}`.trim(),
    handoverDone: since.slice(-DONE).map(quoted).join('\n'),
    handoverWaiting: waitingFor(situation),
    handoverNext: '',
    handoverPromised: [promised === undefined ? '' : quoted(promised), nextUpdate(situation)]
      .filter((text) => text !== '')
      .join('\n'),
  } as const;
  const keys = ['handoverState', 'handoverDone', 'handoverWaiting', 'handoverNext', 'handoverPromised'] as const;
  return keys.map((key) => `${say(language, key)} ${lines[key] === '' ? '–' : lines[key]}`).join('\n');
};

/** Who has it since when, as far as somebody has. */
const stateOf = ({ facts, desk }: Situation, { acceptedBy, acceptedAt }: Alert): string => {
  const language = noteLanguage(facts.rules);
  if (acceptedBy === undefined || acceptedAt === undefined) return '';
  const name = facts.rules.people.find(({ account }) => account === acceptedBy)?.name ?? acceptedBy;
  const time = shortTime(acceptedAt, { zone: desk.calendar.calendar.zone, language });
  return say(language, 'handoverHolder', { name, time });
};

/** An open question to Incident Management, and linked tasks of others. */
const waitingFor = ({ facts }: Situation): string => {
  const { state, ticket } = facts;
  const question = state?.question;
  const open = question === undefined || question.answeredAt !== undefined ? [] : [shorten(question.text, QUOTED)];
  return [...open, ...ticket.linkedSummaries.filter((summary) => summary !== '')].join('\n');
};

const nextUpdate = ({ facts, desk }: Situation): string => {
  const language = noteLanguage(facts.rules);
  const due = Number(facts.state?.set.fields?.['next-update-due'] ?? Number.NaN);
  if (!Number.isFinite(due)) return '';
  return say(language, 'handoverUpdate', { time: shortTime(due, { zone: desk.calendar.calendar.zone, language }) });
};
