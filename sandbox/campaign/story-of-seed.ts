import { CUSTOMER_ORGANISATIONS } from '../world/customer-organisations';
import type { Step, Story } from '../stories/story';
import { createDraw, type Draw } from './create-draw';
import { deedOf } from './deed-of';
import { faultsOf } from './faults-of';
import { momentOf } from './moment-of';
import { KINDS, reportOf, type ReportKind } from './report-of';

const [FIRST, ...OTHERS] = CUSTOMER_ORGANISATIONS;
/** Serious reports are what the campaign is about. */
const WEIGHTED: readonly [ReportKind, ...ReportKind[]] = [...KINDS, 'outage', 'outage', 'blocker', 'question'];

/** A random site, day and course with its faults: the same seed makes the same story, which `npm run story` replays. */
export const storyOfSeed = (seed: number): Story => {
  const draw = createDraw(seed);
  const customer = draw.one(
    [FIRST, ...OTHERS].filter((one) => one !== undefined) as [(typeof CUSTOMER_ORGANISATIONS)[number]],
  );
  const site = draw.chance(0.25) ? 'badly configured' : 'demo';
  const faults = faultsOf(draw);
  const kinds = Array.from({ length: draw.one([1, 1, 1, 2]) }, () => draw.one(WEIGHTED));
  const tickets = kinds.map((kind, index) => ({ kind, name: `ticket ${index + 1}` }));
  const reporter = customer.reporters[0]?.account ?? '';
  const filed = tickets.map(({ kind, name }) => ({
    ...reportOf(draw, kind, { customer, name }),
    after: `${draw.between(1, 300)}s`,
    settle: `${draw.between(1, 60)}s`,
  }));
  const deeds = Array.from({ length: draw.between(0, 5) }, (): Step => {
    const { name, kind } = tickets[draw.between(0, tickets.length - 1)] ?? { name: '', kind: 'outage' };
    const called = kind === 'call' || kind === 'quiet call';
    const deed = deedOf(draw, { ticket: name, reporter: called ? null : reporter, clarifies: site === 'demo' });
    return { ...deed, after: `${draw.between(5, 600)}s`, settle: `${draw.between(1, 120)}s`, ...expecting(draw) };
  });
  const noted = filed.some(({ phoneNote }) => phoneNote !== undefined);
  return {
    id: `seed-${seed}`,
    title: `Campaign, seed ${seed}: ${kinds.join(' and ')} at ${customer.name}`,
    shows: 'Made by the fault campaign: whatever goes wrong, its invariants hold.',
    touches: ['R3', 'R4', 'R5', 'R12'],
    site,
    zone: 'UTC',
    start: momentOf(draw, customer.desk),
    seed,
    steps: [
      // Whoever notes a call sees whether it was noted, and notes it again: the campaign does not.
      ...(noted ? filed : []),
      ...(faults === null ? [] : [{ faults, settle: '1s' }]),
      ...(noted ? [] : filed),
      ...deeds,
      { say: 'The platform is well again.', faults: {}, settle: '16min', expect: [{ invariants: 'when calm' }] },
      { after: '6min', expect: [{ invariants: 'when calm' }] },
    ],
  };
};

/** Looking costs time: now and then it is done in the middle, too. */
const expecting = (draw: Draw): Pick<Step, 'expect'> =>
  draw.chance(0.3) ? { expect: [{ invariants: 'always' }] } : {};
