import type { AdminOverview } from '../contract/admin';
import { deskSituation } from '../domain/decision/desk-situation';
import { compileCalendar } from '../domain/hours/compile-calendar';
import { holidayTask } from '../domain/hours/holiday-task';
import { holidayWarning } from '../domain/hours/holiday-warning';
import { isoOf } from '../domain/instant';
import { tellingRules } from '../domain/telling/telling-rules';
import { tellingWarnings } from '../domain/telling/telling-warnings';
import { wallTime } from '../domain/texts/wall-time';
import type { Ports } from './ports';
import { zoneOf } from './telling/telling-overview';

/** What an admin should know now: version, modes, desks, and whatever is not in order, with its cure. */
export const adminOverview = async (ports: Pick<Ports, 'clock' | 'rules' | 'routes'>): Promise<AdminOverview> => {
  const { rules, projects, damaged } = await ports.rules.live();
  const now = ports.clock.now();
  const [health, rings] = [await ports.routes.health(), await ports.routes.rings()];
  return {
    rulesVersion: rules.version,
    stopActing: rules.stopActing,
    projects: Object.entries(projects ?? {}).map(([key, { mode, since }]) => ({ key, mode, since: isoOf(since) })),
    warnings: [
      ...(damaged === undefined ? [] : [damaged]),
      ...(rules.people.length === 0
        ? [
            'Nobody is mapped yet: tickets get a team and no person, and no alert reaches anybody. Publish rules with people.',
          ]
        : []),
      ...(rules.people.length > 0 && rules.onCall.lastResort === undefined
        ? ['No last resort is set: name a person who is told when nobody else accepts.']
        : []),
      ...rules.desks.flatMap(({ name, calendar }) => {
        const task = holidayTask(compileCalendar(calendar), now);
        return task === null ? [] : [holidayWarning(name, task)];
      }),
      ...tellingWarnings({ telling: tellingRules(rules), health, rings, zone: zoneOf(rules) }),
    ],
    desks: rules.desks.map((desk) => {
      const { open, openUntil, nextOpening, calendar, because } = deskSituation(rules, desk, now);
      const until = open ? openUntil : (nextOpening ?? undefined);
      const when =
        until === undefined ? '' : ` until ${wallTime(until, { zone: calendar.calendar.zone, language: 'en' })}`;
      return { name: desk.name, state: `${open ? 'open' : 'closed'}${when} (${because})` };
    }),
  };
};
