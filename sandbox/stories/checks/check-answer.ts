import * as v from 'valibot';
import { callAdmin, callTelling } from '../app-doors';
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

export const checkOverviewLacks = async (stage: Stage, texts: readonly string[]): Promise<readonly Check[]> => {
  const answer = await callAdmin(stage, 'site-admin', { name: 'overview', payload: {} });
  return checkLacks('the overview', texts, answer.error ?? textOf(answer.value));
};

const Ways = v.looseObject({ somebodyWillBeWoken: v.boolean() });

/** What the admin page says of the ways to the person on call, when it is opened now. */
export const checkWays = async (stage: Stage, expected: ExpectationKinds['ways']): Promise<readonly Check[]> => {
  const answer = await callTelling(stage, 'site-admin', { name: 'tellingOverview', payload: {} });
  const parsed = v.safeParse(Ways, answer.value);
  const woken = parsed.success ? parsed.output.somebodyWillBeWoken : (answer.error ?? 'no answer');
  return [
    ...(expected.woken === undefined ? [] : [checkSame('somebody will be woken', expected.woken, woken)]),
    ...checkContains('the ways to the person on call', expected.contains ?? [], textOf(answer.value)),
  ];
};
