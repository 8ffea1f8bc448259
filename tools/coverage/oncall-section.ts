import { DEMO_ROTA } from '../../sandbox/world/demo-rota';
import { STAFF } from '../../sandbox/world/staff';
import { HOUR_MS } from '../../src/domain/instant';
import { type Burden, burdenOf } from '../../src/domain/oncall/burden';
import { contextOfDesks } from '../../src/domain/oncall/context-of-desks';
import { finalSchedule } from '../../src/domain/oncall/final-schedule';
import { gapsIn } from '../../src/domain/oncall/gaps-in';
import type { PlaceOfPerson } from '../../src/domain/oncall/hour-kinds';
import { EUROPE_WAKING, type NightFreeMembers, nightFreeRota } from '../../src/domain/oncall/night-free-rota';
import { ON_CALL_POLICY } from '../../src/domain/oncall/on-call-policy';
import type { OnCallSchedule } from '../../src/domain/oncall/schedule';
import type { CoveredYear, Section } from './year-report';

/** The other way to share the day: nobody before seven. */
const LATER = { zone: EUROPE_WAKING.zone, start: '07:00', end: '23:00' } as const;
const FIRST_MONDAY = DEMO_ROTA.layers[0]?.rotation.startDate ?? '';

const deskOf = (person: string): string => STAFF.find(({ account }) => account === person)?.desk ?? '';

const membersOf = (layer: number): readonly string[] =>
  DEMO_ROTA.layers[layer]?.rotation.members[0]?.turns.flat() ?? [];

/** The demo rota with something else about it. */
const rotaWith = (change: Partial<NightFreeMembers>): OnCallSchedule => {
  const members = { waking: EUROPE_WAKING, here: membersOf(0), far: membersOf(1), firstMonday: FIRST_MONDAY };
  return { ...DEMO_ROTA, layers: nightFreeRota({ ...members, ...change }) };
};

const yearNote = (year: number): readonly string[] => {
  const first = Number(FIRST_MONDAY.slice(0, 4));
  if (year === first) return [`It begins on ${FIRST_MONDAY}: nobody is planned before.`];
  return [year > first ? `It is the rota of ${first}, carried on.` : `It begins on ${FIRST_MONDAY}, after this year.`];
};

const placeOf = ({ desks }: CoveredYear, holidays: Readonly<Record<string, readonly string[]>>) => {
  const zones = new Map(desks.map(({ id, calendar }) => [id, calendar.calendar.zone]));
  return (person: string): PlaceOfPerson | undefined => {
    const desk = deskOf(person);
    const zone = zones.get(desk);
    return zone === undefined ? undefined : { zone, holidays: holidays[desk] ?? [] };
  };
};

const KINDS = ['night', 'holiday', 'weekend', 'evening', 'day'] as const;
const shown = (value: number): string => value.toFixed(0).padStart(9);

const burdenLine = ({ person, hours, total }: Burden): string =>
  `${(STAFF.find(({ account }) => account === person)?.name ?? person).padEnd(22)}${KINDS.map((kind) => shown(hours[kind])).join('')}${shown(total)}`;

const nightsOf = (burden: readonly Burden[]): number => burden.reduce((sum, one) => sum + one.hours.night, 0);

const nightLine = (burden: readonly Burden[], desks: CoveredYear['desks']): string => {
  const whose = burden
    .filter((one) => one.hours.night > 0)
    .map(({ person }) => {
      const name = STAFF.find(({ account }) => account === person)?.name ?? person;
      return `${name}, ${desks.find(({ id }) => id === deskOf(person))?.name ?? 'of no desk'}`;
    });
  const shares = whose.length === 0 ? '' : `  all of ${whose.join('; ')}`;
  return `night (22–06)   ${nightsOf(burden).toFixed(0).padStart(6)} h${shares}`;
};

/** The rota of the demo site in that year: gaps, nights, and the burden of each member in hours. */
export const onCallSection: Section = (covered) => {
  const { window } = covered.covered;
  const context = contextOfDesks(covered.desks);
  const question = {
    policy: ON_CALL_POLICY,
    placeOf: placeOf(covered, context.holidays ?? {}),
    counted: context.withoutDesk?.(window) ?? [window],
  };
  const burdenWith = (rota: OnCallSchedule): readonly Burden[] =>
    burdenOf(finalSchedule(rota, window, context), question);
  const burden = burdenWith(DEMO_ROTA);
  const withoutSibiu = { here: membersOf(0).filter((person) => deskOf(person) !== 'sibiu') };
  const gaps = gapsIn(DEMO_ROTA, window, { context });
  const gapHours = gaps.reduce((sum, gap) => sum + gap.end - gap.start, 0) / HOUR_MS;
  const nights = (rota: OnCallSchedule): string => nightsOf(burdenWith(rota)).toFixed(0).padStart(6);
  return [
    `On call while no desk is open: Europe ${EUROPE_WAKING.start}–${EUROPE_WAKING.end} of Saarbrücken, Melbourne the rest`,
    ...yearNote(covered.year),
    `nobody on call  ${gapHours.toFixed(0).padStart(6)} h`,
    nightLine(burden, covered.desks),
    `  without Sibiu ${nights(rotaWith(withoutSibiu))} h  its clock is an hour ahead, so 22 to 23 of it is night`,
    `  as ${LATER.start}–${LATER.end}${nights(rotaWith({ waking: LATER }))} h`,
    `${'hours'.padEnd(22)}${KINDS.map((kind) => kind.padStart(9)).join('')}    total`,
    ...burden.map(burdenLine),
  ];
};
