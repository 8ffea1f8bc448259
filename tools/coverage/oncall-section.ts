import { DEMO_ROTA } from '../../sandbox/world/demo-rota';
import { STAFF } from '../../sandbox/world/staff';
import { HOUR_MS } from '../../src/domain/instant';
import { type Burden, burdenOf } from '../../src/domain/oncall/burden';
import { contextOfDesks } from '../../src/domain/oncall/context-of-desks';
import { finalSchedule } from '../../src/domain/oncall/final-schedule';
import { gapsIn } from '../../src/domain/oncall/gaps-in';
import type { PlaceOfPerson } from '../../src/domain/oncall/hour-kinds';
import { EUROPE_WAKING, nightFreeRota } from '../../src/domain/oncall/night-free-rota';
import { ON_CALL_POLICY } from '../../src/domain/oncall/on-call-policy';
import type { OnCallSchedule } from '../../src/domain/oncall/schedule';
import { localDateOf, localDayOf, weekdayOf } from '../../src/domain/hours/local-day';
import type { CoveredYear, Section } from './year-report';

/** The other way to share the day: nobody before seven. */
const LATER = { zone: EUROPE_WAKING.zone, start: '07:00', end: '23:00' } as const;

const membersOf = (layer: number): readonly string[] =>
  DEMO_ROTA.layers[layer]?.rotation.members[0]?.turns.flat() ?? [];

/** The people of the demo rota, in the weeks of the year asked for. */
const rotaOf = (year: number, waking: typeof EUROPE_WAKING | typeof LATER): OnCallSchedule => {
  let monday = localDayOf(`${year}-01-01`);
  // A week more than the year: both zones begin in it.
  while (weekdayOf(monday) !== 'mon') monday -= 1;
  const firstMonday = localDateOf(monday - 7);
  const layers = nightFreeRota({ waking, here: membersOf(0), far: membersOf(1), firstMonday });
  return { ...DEMO_ROTA, layers };
};

const placeOf = ({ desks }: CoveredYear, holidays: Readonly<Record<string, readonly string[]>>) => {
  const zones = new Map(desks.map(({ id, calendar }) => [id, calendar.calendar.zone]));
  return (person: string): PlaceOfPerson | undefined => {
    const desk = STAFF.find(({ account }) => account === person)?.desk ?? '';
    const zone = zones.get(desk);
    return zone === undefined ? undefined : { zone, holidays: holidays[desk] ?? [] };
  };
};

const KINDS = ['night', 'holiday', 'weekend', 'evening', 'day'] as const;
const shown = (value: number): string => value.toFixed(0).padStart(9);

const burdenLine = ({ person, hours, total }: Burden): string =>
  `${(STAFF.find(({ account }) => account === person)?.name ?? person).padEnd(22)}${KINDS.map((kind) => shown(hours[kind])).join('')}${shown(total)}`;

const nightsOf = (burden: readonly Burden[]): number => burden.reduce((sum, one) => sum + one.hours.night, 0);

/** The rota of the demo world in that year: gaps, nights, and the burden of each member in hours. */
export const onCallSection: Section = (covered) => {
  const { window } = covered.covered;
  const context = contextOfDesks(covered.desks);
  const question = {
    policy: ON_CALL_POLICY,
    placeOf: placeOf(covered, context.holidays ?? {}),
    counted: context.withoutDesk?.(window) ?? [window],
  };
  const burdenWith = (waking: typeof EUROPE_WAKING | typeof LATER): readonly Burden[] =>
    burdenOf(finalSchedule(rotaOf(covered.year, waking), window, context), question);
  const burden = burdenWith(EUROPE_WAKING);
  const gaps = gapsIn(rotaOf(covered.year, EUROPE_WAKING), window, { context });
  const gapHours = gaps.reduce((sum, gap) => sum + gap.end - gap.start, 0) / HOUR_MS;
  return [
    `On call while no desk is open: Europe ${EUROPE_WAKING.start}–${EUROPE_WAKING.end} of Saarbrücken, Melbourne the rest`,
    `nobody on call  ${gapHours.toFixed(0).padStart(6)} h`,
    `night (22–06)   ${nightsOf(burden).toFixed(0).padStart(6)} h  (with ${LATER.start}–${LATER.end}: ${nightsOf(burdenWith(LATER)).toFixed(0)} h)`,
    `${'hours'.padEnd(22)}${KINDS.map((kind) => kind.padStart(9)).join('')}    total`,
    ...burden.map(burdenLine),
  ];
};
