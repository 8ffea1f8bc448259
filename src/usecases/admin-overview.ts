import type { AdminOverview } from '../contract/admin';
import { deskSituation } from '../domain/decision/desk-situation';
import { compileCalendar } from '../domain/hours/compile-calendar';
import { holidayTask } from '../domain/hours/holiday-task';
import { holidayWarning } from '../domain/hours/holiday-warning';
import { isoOf } from '../domain/instant';
import { sayToAdmin } from '../domain/texts/admin/say-to-admin';
import { phraseIn } from '../domain/texts/panel/phrase-in';
import { tellingRules } from '../domain/telling/telling-rules';
import { tellingWarnings } from '../domain/telling/telling-warnings';
import { wallTime } from '../domain/texts/wall-time';
import type { Ports } from './ports';
import { zoneOf } from './telling/telling-overview';

/** What an admin should know now: version, modes, desks, and whatever is not in order, with its cure. */
export const adminOverview = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'routes'>,
  language = 'en',
): Promise<AdminOverview> => {
  const { rules, projects, damaged } = await ports.rules.live();
  const now = ports.clock.now();
  const [health, rings] = [await ports.routes.health(), await ports.routes.rings()];
  return {
    rulesVersion: rules.version,
    stopActing: rules.stopActing,
    projects: Object.entries(projects ?? {}).map(([key, { mode, since }]) => ({ key, mode, since: isoOf(since) })),
    warnings: [
      ...(damaged === undefined ? [] : [damaged]),
      ...(rules.people.length === 0 ? [sayToAdmin(language, 'nobodyMapped')] : []),
      ...(rules.people.length > 0 && rules.onCall.lastResort === undefined
        ? [sayToAdmin(language, 'noLastResort')]
        : []),
      ...rules.desks.flatMap(({ name, calendar }) => {
        const task = holidayTask(compileCalendar(calendar), now);
        return task === null ? [] : [holidayWarning(name, task, language)];
      }),
      ...tellingWarnings({ telling: tellingRules(rules), health, rings, zone: zoneOf(rules), language }),
    ],
    desks: rules.desks.map((desk) => {
      const { open, openUntil, nextOpening, calendar, because } = deskSituation(rules, desk, now);
      const until = open ? openUntil : (nextOpening ?? undefined);
      const key = open ? 'open' : 'closed';
      const why = { because: phraseIn(language, because) };
      const clock = { zone: calendar.calendar.zone, language };
      const state =
        until === undefined
          ? sayToAdmin(language, key, why)
          : sayToAdmin(language, `${key}Until`, { ...why, time: wallTime(until, clock) });
      return { name: desk.name, state };
    }),
    rules,
    now: isoOf(now),
  };
};
