import type { LocalDate, LocalTime, Weekday } from '../hours/calendar';
import type { Instant, Span } from '../instant';
import type { AccountId } from '../ticket';

/** When a layer has shifts at all; every part that is present must hold. */
export interface Restriction {
  readonly days?: readonly Weekday[];
  /** Days of the month, 1 to 31. */
  readonly daysOfMonth?: readonly number[];
  /** Local hours in the layer's zone; `end` at or before `start` runs past midnight and belongs to the day it starts. */
  readonly hours?: { readonly start: LocalTime; readonly end: LocalTime };
  readonly kindOfDay?: readonly ('workday' | 'weekend' | 'holiday')[];
  /** Only while no desk is open; cuts shifts, and never changes whose turn it is. */
  readonly onlyWithoutDesk?: boolean;
}

/** Members who take turns on a grid of hand-offs in local wall time. */
export interface Rotation {
  readonly unit: 'hour' | 'day' | 'week' | 'month';
  /** Length of a turn in units, at least 1. */
  readonly length: number;
  /** First hand-off, wall time in the layer's zone. */
  readonly startDate: LocalDate;
  readonly startTime: LocalTime;
  /** The rotation ends on this local date, at `endTime` (absent: at `startTime`, so that the last turn is whole). */
  readonly endDate?: LocalDate;
  readonly endTime?: LocalTime;
  /** Only every n-th unit has a shift (every second weekend), at least 1; absent = each. */
  readonly every?: number;
  /** A shift lasts only so many elapsed minutes from its hand-off; absent = until the next hand-off. */
  readonly shiftMinutes?: number;
  /**
   * Turns in order; several people in one turn are on call together, an empty turn has nobody.
   * Versions keep the past and the order when members change: each counts from its `validFrom` on,
   * where `firstTurn` is the index of the turn that runs then (absent: counted on from the start).
   */
  readonly members: readonly {
    readonly validFrom?: Instant;
    readonly turns: readonly (readonly AccountId[])[];
    readonly firstTurn?: number;
  }[];
}

export interface Layer {
  readonly id: string;
  readonly name: string;
  /** IANA zone of rotation and restriction. */
  readonly zone: string;
  /** Higher hides lower; equal priorities are on call together; an empty one hides nothing. */
  readonly priority: number;
  readonly rotation: Rotation;
  readonly restriction?: Restriction;
  /** Desk whose holidays are holidays for `kindOfDay`. */
  readonly holidaysOf?: string;
}

/** A change of who is on call for a while; applied in order. */
export type Override = Span & { readonly id: string; readonly layer?: string } & (
    | { readonly kind: 'replace'; readonly person: AccountId; readonly by: AccountId }
    | { readonly kind: 'add'; readonly person: AccountId }
    | { readonly kind: 'remove'; readonly person: AccountId }
    | { readonly kind: 'nobody' }
  );

/** Replaces everything else in its span (a Christmas crew); spans that overlap act together. */
export interface TemporarySchedule extends Span {
  readonly id: string;
  readonly name: string;
  readonly shifts: readonly (Span & { readonly person: AccountId })[];
}

/** A shift given to somebody else; bound to layer and turn, so that it follows the shift when it moves. */
export interface Swap {
  readonly id: string;
  readonly layer: string;
  readonly turn: number;
  readonly from: AccountId;
  /** Absent = a cover request that nobody has taken yet. */
  readonly by?: AccountId;
  /** Part of the turn, in minutes from its hand-off, so that a holiday in it moves nothing; absent = all of it. */
  readonly part?: { readonly fromMinute: number; readonly toMinute: number };
}

export interface OnCallSchedule {
  readonly layers: readonly Layer[];
  readonly overrides: readonly Override[];
  readonly temporary: readonly TemporarySchedule[];
  readonly swaps: readonly Swap[];
  /** Told when nobody else is left; mandatory once anybody is mapped. */
  readonly lastResort?: AccountId;
}
