import path from 'node:path';
import { witnessOf, type Witness } from '../../../sandbox/invariants/witness';
import { openStage } from '../../../sandbox/stories/open-stage';
import { playStep } from '../../../sandbox/stories/play-step';
import type { Stage } from '../../../sandbox/stories/stage';
import type { Step } from '../../../sandbox/stories/story';

const ROOT = path.resolve(__dirname, '../../..');
const STEPS: readonly Step[] = [
  {
    file: {
      name: 'question',
      by: 'nadine-vogt',
      channel: 'portal',
      requestType: 'Ask a question or request something',
      summary: 'How do I copy a course?',
    },
  },
  {
    after: '2min',
    file: {
      name: 'outage',
      by: 'nadine-vogt',
      channel: 'portal',
      requestType: 'Report an incident',
      summary: 'The portal is down',
      answers: { 'Productive system?': 'Yes', 'Can people still work?': 'Nobody', 'Since when': 'now' },
    },
  },
  { after: '11min' },
];
const ACCEPTED: readonly Step[] = [{ press: { by: 'the person told', ticket: 'outage', action: 'accept' } }];

/** What the real app left behind on a Saturday: a question that waits, an outage in its second step, the same accepted. */
export interface Recorded {
  readonly question: Witness;
  readonly ringing: Witness;
  readonly accepted: Witness;
  readonly stage: Stage;
}

/** Plays it. The caller disposes `stage.platform`. */
export const recordWitnesses = async (): Promise<Recorded> => {
  const stage = await openStage(
    {
      id: 'recorded',
      title: 'Recorded',
      shows: 'A Saturday.',
      touches: [],
      site: 'demo',
      zone: 'Europe/Berlin',
      start: '2026-11-28T10:00',
      steps: [],
    },
    { appRoot: ROOT },
  );
  const witness = (name: string): Witness => {
    const ticket = stage.tickets.get(name);
    const seen = ticket === undefined ? null : witnessOf(stage, ticket);
    if (seen === null) throw new Error(`${name} was not filed`);
    return seen;
  };
  for (const [index, step] of STEPS.entries()) await playStep(stage, step, index);
  const [question, ringing] = [witness('question'), witness('outage')];
  for (const [index, step] of ACCEPTED.entries()) await playStep(stage, step, index);
  return { question, ringing, accepted: witness('outage'), stage };
};
