import type { Instant } from '../../../src/domain/instant';
import { HOUR_MS, MINUTE_MS } from '../../../src/domain/instant';
import type { DeskClock, OnCallNow } from '../wire/world-now';

interface Now {
  readonly now: Instant;
  readonly zone: string;
  readonly place: string;
  readonly desks: readonly DeskClock[];
  readonly onCall: OnCallNow | null;
}

/** `3 h 55 min`, `12 min`, `2 days 3 h`. */
const duration = (ms: number): string => {
  const days = Math.floor(ms / (24 * HOUR_MS));
  const hours = Math.floor((ms % (24 * HOUR_MS)) / HOUR_MS);
  const minutes = Math.round((ms % HOUR_MS) / MINUTE_MS);
  if (days > 0) return `${days} ${days === 1 ? 'day' : 'days'}${hours > 0 ? ` ${hours} h` : ''}`;
  if (hours > 0) return `${hours} h${minutes > 0 ? ` ${minutes} min` : ''}`;
  return `${minutes} min`;
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const deskSentence = ({ now, desks }: Now): string => {
  const open = desks.filter((desk) => desk.open && !desk.doubtful);
  if (open.length > 0) return `${listed(open.map((desk) => desk.name))} ${open.length === 1 ? 'is' : 'are'} open.`;
  const next = desks.flatMap((desk) => (desk.open || desk.changesAt === null ? [] : [desk.changesAt]));
  const first = Math.min(...next);
  return next.length === 0 ? 'No desk is open.' : `No desk is open for ${duration(first - now)}.`;
};

/** Now in two sentences, as somebody would say it: where it is what time, who is there, whom an outage would ring. */
export const sentenceAboutNow = (seen: Now): { readonly sentence: string; readonly aside: string } => {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: seen.zone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(seen.now);
  const part = (type: string) => time.find((one) => one.type === type)?.value ?? '';
  return {
    sentence: `${part('weekday')} ${part('hour')}:${part('minute')} in ${seen.place}. ${deskSentence(seen)}`,
    aside:
      seen.onCall === null
        ? 'Nobody can be told of a serious incident: the rota is empty.'
        : `Serious incidents ring ${seen.onCall.name} (${seen.onCall.because}).`,
  };
};
