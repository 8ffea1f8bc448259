import { acceptanceIsSomebodys } from '../../../sandbox/invariants/acceptance-is-somebodys';
import { acceptedOrRed } from '../../../sandbox/invariants/accepted-or-red';
import { checkInvariants } from '../../../sandbox/invariants/check-invariants';
import { hoursAreKept } from '../../../sandbox/invariants/hours-are-kept';
import { logIsTrue } from '../../../sandbox/invariants/log-is-true';
import { noTellingAfterAcceptance } from '../../../sandbox/invariants/no-telling-after-acceptance';
import { noneDoubled } from '../../../sandbox/invariants/none-doubled';
import { reasonIsTrue } from '../../../sandbox/invariants/reason-is-true';
import { releasedOnce } from '../../../sandbox/invariants/released-once';
import { stepsInOrder } from '../../../sandbox/invariants/steps-in-order';
import { stepsInTime } from '../../../sandbox/invariants/steps-in-time';
import { toldInTime } from '../../../sandbox/invariants/told-in-time';
import type { Witness } from '../../../sandbox/invariants/witness';
import type { Check } from '../../../sandbox/stories/checks/check';
import { recordWitnesses, type Recorded } from './recorded-witness';

const MINUTE = 60_000;
// Much work, and a busy machine is no failure.
jest.setTimeout(120_000);

let recorded: Recorded;

beforeAll(async () => {
  recorded = await recordWitnesses();
});
afterAll(() => recorded.stage.platform.dispose());

type Invariant = (witness: Witness) => readonly Check[];
/** What an invariant says of a witness beyond *all is well*. */
const complaints = (invariant: Invariant, witness: Witness): readonly string[] =>
  invariant(witness)
    .filter(({ passed }) => !passed)
    .map(({ what, got }) => `${what}: ${got}`);

const told = (witness: Witness, index: number): Witness['tellings'][number] => {
  const telling = witness.tellings[index];
  if (telling === undefined) throw new Error(`${witness.ticket.key} has no telling ${index}`);
  return telling;
};
const withComment = (witness: Witness, text: string): Witness => ({
  ...witness,
  view: {
    ...witness.view,
    comments: [
      ...witness.view.comments,
      { id: 'again', author: witness.stage.appAccount ?? '', at: witness.now, text, public: false },
    ],
  },
});
const withAssignment = (witness: Witness, at: number): Witness => ({
  ...witness,
  view: {
    ...witness.view,
    history: [
      ...witness.view.history,
      { at, author: witness.stage.appAccount ?? null, field: 'assignee', from: null, to: 'miriam-hollerbach' },
    ],
  },
});
const withFaults = (witness: Witness, faults: object): Witness => ({
  ...witness,
  stage: {
    ...witness.stage,
    deeds: [
      { at: witness.ticket.filedAt - MINUTE, step: { faults }, ticket: undefined, answer: undefined },
      ...witness.stage.deeds,
    ],
  },
});

test('what the real app did on a quiet Saturday holds, and every invariant looked at it', () => {
  const checks = checkInvariants(recorded.stage, 'when calm');
  expect(checks.filter(({ passed }) => !passed)).toEqual([]);
  expect(checks.length).toBeGreaterThan(15);
  // Nobody of the team works on a Saturday: its step is empty.
  expect(recorded.ringing.tellings.map(({ step }) => step)).toEqual([1, 3]);
});

test('nobody is told after the acceptance', () => {
  const { accepted } = recorded;
  const late = { ...told(accepted, 1), at: accepted.now + MINUTE, step: 4 };
  expect(complaints(noTellingAfterAcceptance, { ...accepted, tellings: [...accepted.tellings, late] })).toEqual([
    expect.stringContaining('step 4'),
  ]);
});

test('whoever holds an incident has done something', () => {
  const { accepted } = recorded;
  expect(complaints(acceptanceIsSomebodys, { ...accepted, deeds: [] })).toHaveLength(1);
});

test('steps come in their order, each after its wait, whoever was killed', () => {
  const { ringing } = recorded;
  const [first, second] = [told(ringing, 0), told(ringing, 1)];
  const early = withFaults({ ...ringing, tellings: [first, { ...second, at: first.at + 4 * MINUTE }] }, { kill: 0.3 });
  expect(complaints(stepsInOrder, early)).toEqual([expect.stringContaining('step 3 came 240 s after step 1')]);
  const back = { ...ringing, tellings: [first, second, { ...first, at: second.at + MINUTE }] };
  expect(complaints(stepsInOrder, back)).toEqual([expect.stringContaining('step 1 after step 3')]);
  const twiceAtOnce = { ...ringing, tellings: [first, { ...first, attempt: 2 }] };
  expect(complaints(stepsInOrder, twiceAtOnce)).toEqual([expect.stringContaining('step 1 came 0 s after step 1')]);
});

test('a step comes within 60 s of its due time, within 6 minutes where messages are lost', () => {
  const { ringing } = recorded;
  const [first, second] = [told(ringing, 0), told(ringing, 1)];
  const lateBy = (ms: number) => ({ ...ringing, tellings: [first, { ...second, at: first.at + 10 * MINUTE + ms }] });
  expect(complaints(stepsInTime, lateBy(59_000))).toEqual([]);
  expect(complaints(stepsInTime, lateBy(61_000))).toHaveLength(1);
  const lossy = (ms: number) => withFaults(lateBy(ms), { loseMessages: 0.5 });
  expect(complaints(stepsInTime, lossy(5 * MINUTE))).toEqual([]);
  expect(complaints(stepsInTime, lossy(6 * MINUTE + 1))).toHaveLength(1);
  const silent = { ...ringing, tellings: [first], now: first.at + 12 * MINUTE };
  expect(complaints(stepsInTime, silent)).toEqual([expect.stringContaining('nothing after step 1')]);
});

test('the first telling comes within 60 s, within 6 minutes where events are lost, and after a failure of the platform', () => {
  const { ringing } = recorded;
  const at = (ms: number) => ({ ...ringing, tellings: [{ ...told(ringing, 0), at: ringing.ticket.filedAt + ms }] });
  expect(complaints(toldInTime, at(60_000))).toEqual([]);
  expect(complaints(toldInTime, at(60_001))).toHaveLength(1);
  expect(complaints(toldInTime, { ...ringing, tellings: [] })).toEqual([expect.stringContaining('none')]);
  expect(complaints(toldInTime, withFaults(at(6 * MINUTE), { loseEvents: 1 }))).toEqual([]);
  expect(complaints(toldInTime, withFaults(at(6 * MINUTE + 1), { loseEvents: 1 }))).toHaveLength(1);
  expect(complaints(toldInTime, withFaults({ ...ringing, tellings: [] }, { kill: 1 }))).toEqual([]);
});

test('nothing is said or told twice', () => {
  const { ringing } = recorded;
  const text = ringing.view.comments.find(({ author }) => author === ringing.stage.appAccount)?.text ?? '';
  expect(complaints(noneDoubled, withComment(ringing, text))).toHaveLength(1);
  const twice = { ...ringing, tellings: [...ringing.tellings, told(ringing, 0)] };
  expect(complaints(noneDoubled, twice)).toEqual([expect.stringContaining('told twice')]);
});

test('a waiting ticket starts once, and not while its desk is closed', () => {
  const { question } = recorded;
  const monday = Date.parse('2026-11-30T08:00:00Z');
  expect(complaints(releasedOnce, withAssignment(question, monday))).toEqual([]);
  expect(complaints(releasedOnce, withAssignment(withAssignment(question, monday), monday + MINUTE))).toHaveLength(1);
  expect(complaints(hoursAreKept, withAssignment(question, monday))).toEqual([]);
  expect(complaints(hoursAreKept, withAssignment(question, question.now))).toHaveLength(1);
});

test('a serious ticket is accepted or visibly red', () => {
  const { ringing } = recorded;
  const alert = ringing.alert;
  if (alert === null) throw new Error('the outage raised no alert');
  expect(complaints(acceptedOrRed, { ...ringing, alert: null })).toHaveLength(1);
  expect(complaints(acceptedOrRed, { ...ringing, alert: { ...alert, log: [] } })).toHaveLength(1);
  const stuck = { ...alert, dueAt: ringing.now - 7 * MINUTE };
  expect(complaints(acceptedOrRed, { ...ringing, alert: stuck })).toEqual([expect.stringContaining('goes on')]);
  const { 'On-call alert': _shown, ...dark } = ringing.view.fields;
  expect(complaints(acceptedOrRed, { ...ringing, view: { ...ringing.view, fields: dark } })).toHaveLength(1);
  expect(complaints(acceptedOrRed, { ...ringing, alert: { ...alert, status: 'called off' } }).length).toBeGreaterThan(
    0,
  );
});

test('log and ticket tell the same', () => {
  const { ringing } = recorded;
  expect(complaints(logIsTrue, { ...ringing, tellings: [told(ringing, 0)] })).toHaveLength(1);
  const unlogged = [...ringing.tellings, { ...told(ringing, 1), attempt: 2 }];
  expect(complaints(logIsTrue, { ...ringing, tellings: unlogged })).toHaveLength(1);
});

test('the reason agrees with the calendar and the report', () => {
  const { question, ringing } = recorded;
  const because = (witness: Witness, text: string): Witness => ({
    ...witness,
    view: {
      ...witness.view,
      properties: { meridian: { because: text, decidedAt: witness.ticket.filedAt, stage: 'waiting' } },
    },
  });
  const wrong = {
    ...question.view,
    fields: { ...question.view.fields, 'Starts again at': '2026-12-01T07:00:00.000Z' },
  };
  expect(complaints(reasonIsTrue, { ...question, view: wrong })).toHaveLength(1);
  expect(complaints(reasonIsTrue, because(question, 'Incident Management: nobody can work.'))).toHaveLength(1);
  expect(complaints(reasonIsTrue, because(ringing, 'Support: a question.'))).toHaveLength(1);
  const open = 'Saarbrücken is open until Saturday, 28 November, 17:00.';
  expect(complaints(reasonIsTrue, withComment(because(question, open), open))).toContainEqual(
    expect.stringContaining('the desk was: open'),
  );
});
