import type { Clock } from '../../clock';
import type { JiraResponse } from '../../jira-site';
import type { Reply } from '../http/route';
import { createBucket, type Bucket } from './token-bucket';

/** Requests a second for one endpoint, shared by all apps (rate-limiting page, system 2). */
const BURST: Readonly<Record<string, number>> = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };
/** Writes of one issue (system 3): 20 in 2 s, 100 in 30 s. */
const PER_ISSUE = [
  { writes: 20, withinMs: 2_000 },
  { writes: 100, withinMs: 30_000 },
];
/** Points an hour of the first tier (system 1). */
const HOURLY_POINTS = 65_000;
const HOUR_MS = 3_600_000;

export interface RateLimiter {
  /** Null when the call may go on, otherwise the 429. */
  admit(template: string, params: Readonly<Record<string, string>>): JiraResponse | null;
  /** Points of an answer: 1, and on reads 1 a core object or 2 an identity. */
  charge(method: string, reply: Reply): number;
}

export const createRateLimiter = (clock: Clock): RateLimiter => {
  const buckets = new Map<string, Bucket>();
  const writes = new Map<string, number[]>();
  let hour = 0;
  let spent = 0;
  const spentNow = () => {
    const present = Math.floor(clock.now() / HOUR_MS);
    if (present !== hour) spent = 0;
    hour = present;
    return spent;
  };
  const tooManyWrites = (issue: string): number | null => {
    const now = clock.now();
    const recent = (writes.get(issue) ?? []).filter((at) => at > now - 30_000);
    const broken = PER_ISSUE.find(
      ({ writes: most, withinMs }) => recent.filter((at) => at > now - withinMs).length >= most,
    );
    if (broken === undefined) writes.set(issue, [...recent, now]);
    return broken === undefined ? null : Math.ceil(broken.withinMs / 1000);
  };
  return {
    admit: (template, params) => {
      const method = template.split(' ')[0] ?? 'GET';
      if (spentNow() >= HOURLY_POINTS)
        return tooMany('jira-quota-global-based', Math.ceil(((hour + 1) * HOUR_MS - clock.now()) / 1000));
      const bucket = buckets.get(template) ?? createBucket(clock, BURST[method] ?? 100);
      buckets.set(template, bucket);
      if (!bucket.take()) return tooMany('jira-burst-based', 1);
      const issue = params['issueIdOrKey'];
      const wait = issue === undefined || method === 'GET' ? null : tooManyWrites(issue);
      return wait === null ? null : tooMany('jira-per-issue-on-write', wait);
    },
    charge: (method, reply) => {
      const points =
        method.toUpperCase() === 'GET' || reply.objects !== undefined
          ? 1 + (reply.objects ?? 0) + 2 * (reply.identities ?? 0)
          : 1;
      spent = spentNow() + points;
      return points;
    },
  };
};

const tooMany = (reason: string, retryAfterSeconds: number): JiraResponse => ({
  status: 429,
  headers: {
    'content-type': 'application/json;charset=UTF-8',
    'Retry-After': String(retryAfterSeconds),
    'RateLimit-Reason': reason,
    'X-RateLimit-Remaining': '0',
  },
  body: JSON.stringify({ errorMessages: ['Rate limit exceeded.'], errors: {} }),
  points: 0,
});
