import { alreadySaid } from '../domain/decision/already-said';
import { MINUTE_MS } from '../domain/instant';
import type { Rules } from '../domain/rules/rules';
import { say } from '../domain/texts/say';
import type { ReaderClock } from '../domain/texts/short-time';
import type { AccountId, TicketId } from '../domain/ticket';
import type { ShiftPorts } from './shift-ports';

/** One word to one person; `write` says it in that person's language and on that person's clock. */
interface Word {
  readonly key: string;
  readonly person: AccountId;
  readonly write: (clock: ReaderClock) => string;
}

/** Whoever began to tell and did not finish within this time is gone. */
const GONE_MS = 2 * MINUTE_MS;

/** In which language and on which clock a person reads; null for somebody who is inactive or not mapped. */
export const readerOf = ({ people, desks }: Rules, account: AccountId): (ReaderClock & { name: string }) | null => {
  const person = people.find((one) => one.account === account);
  if (person === undefined || !person.active) return null;
  const zone = desks.find(({ id }) => id === person.desk)?.calendar.zone ?? 'UTC';
  return { name: person.name, zone, language: person.languages[0] ?? 'en' };
};

/**
 * Mentions the person on their own task. Whoever claims the word says it; after a death in between its text is looked
 * up on the task first.
 * @throws VendorFailed when Jira does not take it; the next look tries again.
 */
export const tellOfShift = async (ports: ShiftPorts, rules: Rules, { key, person, write }: Word): Promise<void> => {
  const reader = readerOf(rules, person);
  if (reader === null) return;
  const now = ports.clock.now();
  const begun = await ports.shifts.claim(key, now);
  if (begun !== null && (begun.told || now - begun.at < GONE_MS)) return;
  const task = await taskOf(ports, rules, { person, reader });
  const text = write(reader);
  const found = begun === null ? null : await ports.tickets.load(task, rules.mapping);
  // Everybody who sees the task may read it: outside service projects no comment is internal.
  if (found === null || !alreadySaid(found.ticket, text, begun?.at))
    await ports.tickets.comment(task, { text, visibleToCustomer: true, mention: [person] });
  await ports.shifts.told(key, now);
};

interface Owner {
  readonly person: AccountId;
  readonly reader: ReaderClock & { readonly name: string };
}

/** The person's task, made at the first word; a new one when somebody deleted it. */
const taskOf = async (ports: ShiftPorts, rules: Rules, { person, reader }: Owner): Promise<TicketId> => {
  const known = await ports.shifts.taskOf(person);
  if (known !== null && (await ports.tickets.load(known, rules.mapping)) !== null) return known;
  const { name, language } = reader;
  const { id } = await ports.tickets.create({
    project: rules.telling?.shifts?.project ?? '',
    typeNames: ['Task', 'Aufgabe'],
    summary: say(language, 'shiftTask', { name }),
    text: say(language, 'shiftTaskText', { name }),
    assignee: person,
  });
  await ports.shifts.keepTask(person, id);
  return id;
};
