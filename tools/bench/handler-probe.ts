import { afterWorkingTime } from '../../src/domain/hours/after-working-time';
import { compileCalendar } from '../../src/domain/hours/compile-calendar';
import { isDoubtful } from '../../src/domain/hours/is-doubtful';
import { nextChange } from '../../src/domain/hours/next-change';
import { nextOpening } from '../../src/domain/hours/next-opening';
import { openAt } from '../../src/domain/hours/open-at';
import { receivedDuring } from '../../src/domain/hours/received-during';
import { workingTime } from '../../src/domain/hours/working-time';

/** What a ticket handler uses of the hours: bundled to see what they add to it. */
export const probe = {
  afterWorkingTime,
  compileCalendar,
  isDoubtful,
  nextChange,
  nextOpening,
  openAt,
  receivedDuring,
  workingTime,
};
