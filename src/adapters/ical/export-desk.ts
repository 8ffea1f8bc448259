import type { Holiday } from '../../domain/hours/calendar';
import { type Instant, type Span, isoOf } from '../../domain/instant';
import { calendarText } from './calendar-text';

export interface DeskExport {
  readonly id: string;
  readonly name: string;
  /** Hours of the desk in the exported window, as instants. */
  readonly open: readonly Span[];
  readonly holidays: readonly Holiday[];
  /** The desk's switch: only national holidays close it. */
  readonly nationalOnly: boolean;
  readonly now: Instant;
}

/** A desk as a calendar: its open hours, and the ticked holidays on which it is closed. */
export const exportDesk = ({ id, name, open, holidays, nationalOnly, now }: DeskExport): string =>
  calendarText(
    `Desk ${name}`,
    [
      ...open.map((span) => ({
        ...span,
        uid: `${id}-${isoOf(span.start)}`,
        title: `${name} open`,
        busy: 'free' as const,
      })),
      ...holidays
        .filter(({ ticked, scope }) => ticked && (!nationalOnly || scope === 'national'))
        .map(({ date, name: holiday }) => ({
          uid: `${id}-${date}`,
          title: `${name}: ${holiday}`,
          busy: 'free' as const,
          date,
        })),
    ],
    { now },
  );
