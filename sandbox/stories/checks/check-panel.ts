import * as v from 'valibot';
import { callPanel } from '../app-doors';
import type { PanelExpectation } from '../expectation';
import { buttonsOf, PanelView, textOf } from '../panel-view';
import type { FiledTicket, Stage } from '../stage';
import { checkContains, checkLacks, checkThat, type Check } from './check';

/** What this person sees in the ticket's panel when it is opened now. */
export const checkPanel = async (
  stage: Stage,
  ticket: FiledTicket,
  expected: PanelExpectation,
): Promise<readonly Check[]> => {
  const answer = await callPanel(stage, ticket, { by: expected.as, name: 'explain', payload: {} });
  const parsed = v.safeParse(PanelView, answer.value);
  if (!parsed.success)
    return [checkThat('panel', false, { expected: 'a panel', got: answer.error ?? textOf(answer.value) ?? 'nothing' })];
  const view = parsed.output;
  const offered = buttonsOf(view).map((button) => button.act.action);
  const got = offered.join(', ') || 'no button';
  return [
    ...checkContains('the sentence', expected.sentence ?? [], view.sentence),
    ...checkContains('the panel', expected.contains ?? [], textOf(view)),
    ...checkLacks('the panel', expected.lacks ?? [], textOf(view)),
    ...(expected.offers ?? []).map((action) =>
      checkThat(`${expected.as} is offered “${action}”`, offered.includes(action), { expected: action, got }),
    ),
    ...(expected.offersNot ?? []).map((action) =>
      checkThat(`${expected.as} is not offered “${action}”`, !offered.includes(action), {
        expected: `not ${action}`,
        got,
      }),
    ),
  ];
};
