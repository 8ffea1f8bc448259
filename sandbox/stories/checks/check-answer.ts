import { callAdmin } from '../app-doors';
import type { ExpectationKinds } from '../expectation';
import { textOf } from '../panel-view';
import type { DoorAnswer, Stage } from '../stage';
import { checkContains, checkLacks, checkSame, type Check } from './check';

const isDone = (answer: DoorAnswer | undefined): boolean => {
  if (answer === undefined || answer.error !== undefined) return false;
  const { value } = answer;
  return typeof value === 'object' && value !== null && 'done' in value && value.done === true;
};

/** What the app answered to the step's own call. */
export const checkAnswer = (stage: Stage, expected: ExpectationKinds['answer']): readonly Check[] => {
  const words = [stage.answer?.error ?? '', textOf(stage.answer?.value)].join('\n').trim();
  return [
    ...(expected.done === undefined
      ? []
      : [
          checkSame(
            'the app answers',
            expected.done ? 'done' : 'not done',
            isDone(stage.answer) ? 'done' : `not done${expected.done ? `: ${words}` : ''}`,
          ),
        ]),
    ...checkContains('the answer', expected.contains ?? [], words),
    ...checkLacks('the answer', expected.lacks ?? [], words),
  ];
};

/** What the admin page's overview says now. */
export const checkOverview = async (stage: Stage, texts: readonly string[]): Promise<readonly Check[]> => {
  const answer = await callAdmin(stage, 'site-admin', { name: 'overview', payload: {} });
  return checkContains('the overview', texts, answer.error ?? textOf(answer.value));
};
