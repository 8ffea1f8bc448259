/** A day worth looking at, taken from the stories; a start without offset is a wall time of `zone`. */
export interface Day {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly zone: string;
  readonly start: string;
  /** Instant that the what-if asks about beside now, as a wall time of `zone`. */
  readonly instead: string;
}

const BERLIN = 'Europe/Berlin';

export const DAYS: readonly Day[] = [
  {
    id: 'tuesday',
    label: 'Tuesday 17:05',
    hint: 'Five minutes after closing: no desk is open until Melbourne opens',
    zone: BERLIN,
    start: '2026-11-24T17:05',
    instead: '2026-11-24T16:58',
  },
  {
    id: 'friday',
    label: 'Friday 16:58',
    hint: 'Two minutes before the weekend',
    zone: BERLIN,
    start: '2026-11-27T16:58',
    instead: '2026-11-27T17:02',
  },
  {
    id: 'saturday',
    label: 'Saturday 10:14',
    hint: 'The rota of Europe is on call',
    zone: BERLIN,
    start: '2026-11-28T10:14',
    instead: '2026-11-27T10:14',
  },
  {
    id: 'good-friday',
    label: 'Good Friday',
    hint: 'Saarbrücken, Melbourne and Singapore are closed, Graz and Sibiu are open',
    zone: BERLIN,
    start: '2026-04-03T10:30',
    instead: '2026-04-02T10:30',
  },
  {
    id: 'first-of-may',
    label: '1 May',
    hint: 'A holiday everywhere but in Melbourne',
    zone: BERLIN,
    start: '2026-05-01T09:00',
    instead: '2026-04-30T09:00',
  },
  {
    id: 'cup-day',
    label: 'Melbourne Cup Day',
    hint: 'A holiday of one state on the other side of the world',
    zone: 'Australia/Melbourne',
    start: '2026-11-03T11:00',
    instead: '2026-11-04T11:00',
  },
  {
    id: 'christmas-eve',
    label: '24 December',
    hint: 'Nobody has said whether the desk is there: doubtful',
    zone: BERLIN,
    start: '2026-12-24T10:00',
    instead: '2026-12-23T10:00',
  },
  {
    id: 'clocks-change',
    label: 'Clocks change',
    hint: 'The night in which 02:30 comes twice',
    zone: BERLIN,
    start: '2026-10-25T01:30',
    instead: '2026-10-24T01:30',
  },
];

/** @throws RangeError for an id that is no day. */
export const dayOf = (id: string): Day => {
  const day = DAYS.find((one) => one.id === id);
  if (day === undefined) throw new RangeError(`no day is called ${id}; one of ${DAYS.map((one) => one.id).join(', ')}`);
  return day;
};
