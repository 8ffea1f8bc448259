import { closedSpanAt } from '../hours/closed-span-at';
import { compileCalendar, type CompiledCalendar } from '../hours/compile-calendar';
import { isDoubtful } from '../hours/is-doubtful';
import { kindOfDay } from '../hours/kind-of-day';
import { nextChange } from '../hours/next-change';
import { nextOpening } from '../hours/next-opening';
import { openAt } from '../hours/open-at';
import { receivedDuring, type ReceivedDuring } from '../hours/received-during';
import { MINUTE_MS, type Instant } from '../instant';
import { isPresent } from '../people/is-present';
import type { ForwardingFacts } from '../routing/forwarding-row';
import type { Desk, Rules } from '../rules/rules';

/** Openings looked through for one with somebody there; more closed weeks than this mean a mistake in the roster. */
const OPENINGS_LOOKED_AT = 30;

/** One desk at one instant: there or not, since when it waits, when it opens. Instants in UTC. */
export interface DeskSituation {
  readonly desk: Desk;
  readonly calendar: CompiledCalendar;
  /** Open by its calendar and somebody is there (R4). */
  readonly open: boolean;
  readonly openUntil?: Instant;
  readonly doubtful: boolean;
  /** Open, but in the last minutes in which ordinary tickets are promised for the next opening (R4). */
  readonly lastMinutes: boolean;
  readonly state: ForwardingFacts['deskState'];
  readonly receivedDuring: ReceivedDuring;
  /** Next instant at which somebody is there; the present one is not looked at. Null = the calendar knows none. */
  readonly nextOpening: Instant | null;
  /** Holidays that cost the desk this closed span. */
  readonly holidays: readonly { readonly name: string; readonly localName?: string }[];
  /** The calendar's own words, for the trace. */
  readonly because: string;
}

/** What a desk's hours and people say at an instant (R4). A desk where nobody is present counts as closed. */
export const deskSituation = (rules: Rules, desk: Desk, now: Instant): DeskSituation => {
  const calendar = compileCalendar(desk.calendar);
  const answer = openAt(calendar, now);
  const staffed = somebodyIsThere(rules, desk.id, now);
  const open = answer.open && staffed;
  const closed = closedSpanAt(calendar, now);
  const closing = answer.open ? closingOf(calendar, now) : undefined;
  const lastMinutes = open && closing !== undefined && closing - now <= rules.settings.lastMinutes * MINUTE_MS;
  const doubtful = isDoubtful(calendar, now);
  return {
    desk,
    calendar,
    open,
    ...(open && closing !== undefined ? { openUntil: closing } : {}),
    doubtful,
    lastMinutes,
    state: stateOf({ open, doubtful, kind: kindOfDay(calendar, now).kind, received: receivedDuring(calendar, now) }),
    receivedDuring: receivedDuring(calendar, now),
    nextOpening: nextStaffedOpening(rules, { desk, calendar }, closing ?? now),
    holidays: (closed?.holidays ?? []).filter(({ closesDesk }) => closesDesk),
    because: staffed ? words(answer.because) : 'nobody is present',
  };
};

const words = (because: ReturnType<typeof openAt>['because']): string =>
  'name' in because && because.name !== undefined ? `${because.kind}: ${because.name}` : because.kind;

/** The end of the open span around `now`; undefined for a desk that never closes. */
const closingOf = (calendar: CompiledCalendar, now: Instant): Instant | undefined => nextChange(calendar, now)?.at;

/** Nobody mapped at a desk at all means that the roster is not kept here: then the calendar alone decides. */
const somebodyIsThere = (rules: Rules, desk: string, at: Instant): boolean => {
  const roster = rules.people.filter((person) => person.desk === desk && person.team === 'support');
  return roster.length === 0 || roster.some((person) => isPresent(person, at, true));
};

const nextStaffedOpening = (
  rules: Rules,
  { desk, calendar }: { readonly desk: Desk; readonly calendar: CompiledCalendar },
  after: Instant,
): Instant | null => {
  let opening = nextOpening(calendar, after);
  for (let looked = 0; opening !== null && looked < OPENINGS_LOOKED_AT; looked += 1) {
    if (somebodyIsThere(rules, desk.id, opening)) return opening;
    const closing = closingOf(calendar, opening);
    opening = closing === undefined ? null : nextOpening(calendar, closing);
  }
  return opening;
};

const stateOf = (seen: {
  readonly open: boolean;
  readonly doubtful: boolean;
  readonly kind: 'workday' | 'weekend' | 'holiday';
  readonly received: ReceivedDuring;
}): DeskSituation['state'] => {
  if (seen.doubtful) return 'doubtful';
  if (seen.open) return 'open';
  // R4: a closed span that touches a weekend or holiday counts as one from closing to opening.
  if (seen.kind === 'holiday' || seen.received === 'holiday') return 'holiday';
  return seen.received === 'weekend' ? 'weekend' : 'closed on a working day';
};
