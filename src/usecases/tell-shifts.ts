import { compileCalendar } from '../domain/hours/compile-calendar';
import { DAY_MS, HOUR_MS, type Instant } from '../domain/instant';
import { changesFor } from '../domain/oncall/changes-for';
import { contextOfDesks } from '../domain/oncall/context-of-desks';
import { shiftNotices, type ShiftFacts } from '../domain/oncall/shift-notices';
import type { Rules } from '../domain/rules/rules';
import { changedShiftsText, shiftText } from '../domain/texts/shift-texts';
import type { ShiftPorts } from './shift-ports';
import { readerOf, tellOfShift } from './tell-of-shift';

/** A word that could not be said in time is said until then; later it would only confuse. */
const LATE_MS = 90 * 60_000;
/** How far ahead an edit is held against what people know. */
const AHEAD_MS = 14 * DAY_MS;

/**
 * Tells people about their shifts: what is due now, and what a new version of the rules changes. Every hour, and in
 * between whenever the next word is due. Each word once, however often and late it is looked at.
 * @param until end of the stretch that this look is responsible for; absent = the next hour.
 */
export const tellShifts = async (ports: ShiftPorts, until?: Instant): Promise<void> => {
  const { rules, damaged } = await ports.rules.live();
  const wanted = rules.telling?.shifts;
  if (wanted === undefined || rules.stopActing) return;
  const now = ports.clock.now();
  const end = until ?? now + HOUR_MS;
  const facts: ShiftFacts = { schedule: rules.onCall, people: rules.people, context: contextOf(rules), rules: wanted };
  if (wanted.onChange && damaged === undefined) await tellChanges(ports, rules, now);
  const notices = shiftNotices(facts, { start: now - LATE_MS, end });
  for (const notice of notices.filter(({ at, kind, shift }) => at <= now && (kind !== 'before' || now < shift.start)))
    await tellOfShift(ports, rules, {
      key: notice.key,
      person: notice.person,
      write: (clock) => shiftText(notice, clock),
    });
  const next = notices.find(({ at }) => at > now);
  if (next !== undefined) await ports.shiftQueue.lookAt(next.at, end);
};

const contextOf = ({ desks }: Rules): ShiftFacts['context'] =>
  contextOfDesks(desks.map(({ id, calendar }) => ({ id, calendar: compileCalendar(calendar) })));

/** Shifts of people who know them by an older version of the rules. What is known is written down only after all are told. */
const tellChanges = async (ports: ShiftPorts, rules: Rules, now: Instant): Promise<void> => {
  const known = await ports.shifts.knownVersion();
  if (known === rules.version) return;
  const before = known === null ? null : await ports.history.read(known);
  if (before !== null) {
    const window = { start: now, end: now + AHEAD_MS };
    for (const change of changesFor(before.rules.onCall, rules.onCall, { window, context: contextOf(rules) }))
      if (readerOf(rules, change.person) !== null)
        await tellOfShift(ports, rules, {
          key: `${change.person} changed ${rules.version}`,
          person: change.person,
          write: (clock) => changedShiftsText(change, rules.version, clock),
        });
  }
  await ports.shifts.keepVersion(rules.version);
};
