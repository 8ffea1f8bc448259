import type { Telling } from './alert';

/** Entries kept: a last resort told every five minutes over Christmas must not outgrow the record (240 KiB). */
const LONGEST = 300;

/** The log without the oldest repeats (third attempt and later) once it grows too long; everything else stays. */
export const keptLog = (log: readonly Telling[]): readonly Telling[] => {
  let tooMany = log.length - LONGEST;
  if (tooMany <= 0) return log;
  return log.filter(({ attempt }) => {
    if (tooMany <= 0 || (attempt ?? 1) <= 2) return true;
    tooMany -= 1;
    return false;
  });
};
