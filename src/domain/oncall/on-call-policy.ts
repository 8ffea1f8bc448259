import type { LocalTime } from '../hours/calendar';

/** Numbers that planning and checks go by; an organisation may set its own. */
export interface OnCallPolicy {
  /** A night hour wakes people. */
  readonly nightStart: LocalTime;
  readonly nightEnd: LocalTime;
  /** From the end of desk hours to the night. */
  readonly eveningStart: LocalTime;
  /** Rest between the end of a duty or call-out and the next duty, in hours. */
  readonly restHours: number;
}

/**
 * Night 22–06: mission §4. Evening from 17:00: the desks close (F6). Eleven hours of rest: Directive 2003/88/EC,
 * article 3, in force at the three European desks.
 */
export const ON_CALL_POLICY: OnCallPolicy = {
  nightStart: '22:00',
  nightEnd: '06:00',
  eveningStart: '17:00',
  restHours: 11,
};
