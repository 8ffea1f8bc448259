import { callAdmin, callPanel, callPortal } from './app-doors';
import { askRules } from './acts/ask-rules';
import { damageAlert } from './acts/damage-alert';
import { damageRules } from './acts/damage-rules';
import { editCustomer } from './acts/edit-customer';
import { acknowledgeInOperations, changeOperations } from './acts/in-operations';
import { sendTestRing } from './acts/send-test-ring';
import { editRules } from './acts/edit-rules';
import { fileTicket } from './acts/file-ticket';
import {
  assignTicket,
  changeTicket,
  commentOnTicket,
  editProperty,
  hideTicket,
  moveTicket,
  removeTicket,
  showTicket,
  transitionTicket,
} from './acts/on-ticket';
import { pressButton } from './acts/press-button';
import { writePhoneNote } from './acts/write-phone-note';
import { findTicket } from './find-ticket';
import { ticketOf, withPersonTold } from './person-told';
import { untracedActs } from './telling/untraced-acts';
import type { DoorAnswer, Stage } from './stage';
import type { Step, StepActions } from './story';

type Act<Value> = (stage: Stage, value: Value) => Promise<DoorAnswer | void> | DoorAnswer | void;

const when = async <Value>(
  value: Value | undefined,
  act: (value: Value) => ReturnType<Act<Value>>,
): Promise<DoorAnswer | void> => (value === undefined ? undefined : act(value));

const actsOf = (stage: Stage, step: Step): Readonly<Record<keyof StepActions, () => Promise<DoorAnswer | void>>> => ({
  file: () => when(step.file, (one) => fileTicket(stage, one)),
  comment: () => when(step.comment, (one) => commentOnTicket(stage, one)),
  change: () => when(step.change, (one) => changeTicket(stage, one)),
  assign: () => when(step.assign, (one) => assignTicket(stage, one)),
  transition: () => when(step.transition, (one) => transitionTicket(stage, one)),
  move: () => when(step.move, (one) => moveTicket(stage, one)),
  remove: () => when(step.remove, (one) => removeTicket(stage, one)),
  hide: () => when(step.hide, (one) => hideTicket(stage, one)),
  show: () => when(step.show, (one) => showTicket(stage, one)),
  press: () => when(step.press, (one) => pressButton(stage, one)),
  look: () =>
    when(step.look, ({ by, ticket }) =>
      callPanel(stage, findTicket(stage, ticket), { by, name: 'explain', payload: {} }),
    ),
  customerList: () =>
    when(step.customerList, ({ by, call, payload = {} }) => callAdmin(stage, by, { name: call, payload })),
  gotWorse: () =>
    when(step.gotWorse, ({ by, ticket, answers }) =>
      callPortal(stage, findTicket(stage, ticket), { by, name: 'gotWorse', payload: answers }),
    ),
  phoneNote: () => when(step.phoneNote, (one) => writePhoneNote(stage, one)),
  editRules: () => when(step.editRules, (one) => editRules(stage, one)),
  askRules: () => when(step.askRules, (one) => askRules(stage, one)),
  editCustomer: () => when(step.editCustomer, (one) => editCustomer(stage, one)),
  stopActing: () =>
    when(step.stopActing, ({ by, stop }) => callAdmin(stage, by, { name: 'stopActing', payload: { stop } })),
  setMode: () =>
    when(step.setMode, ({ by, project = 'SUP', mode }) =>
      callAdmin(stage, by, { name: 'setProjectMode', payload: { projectKey: project, mode } }),
    ),
  deactivate: () => when(step.deactivate, (account) => stage.site.setUserActive(account, false)),
  operations: () => when(step.operations, (one) => changeOperations(stage, one)),
  acknowledge: () => when(step.acknowledge, (one) => acknowledgeInOperations(stage, one)),
  testRing: () => when(step.testRing, (one) => sendTestRing(stage, one)),
  faults: () => when(step.faults, (faults) => stage.platform.setFaults({ seed: stage.story.seed ?? 1, ...faults })),
  damageAlert: () => when(step.damageAlert, (one) => damageAlert(stage, one)),
  damageRules: () => when(step.damageRules, (one) => damageRules(stage, one)),
  editProperty: () => when(step.editProperty, (one) => editProperty(stage, one)),
});

/** Does what the step says, in the order of the schema. Returns false for a step that only lets time pass. */
export const performStep = async (stage: Stage, written: Step): Promise<boolean> => {
  let acted = false;
  stage.answer = undefined;
  const step = withPersonTold(stage, written);
  if (step === null) {
    stage.told.push({ at: stage.platform.clock.now(), teller: 'desk', text: 'Nobody has been told, so nobody acts.' });
    return true;
  }
  stage.told.push(...untracedActs(stage, step));
  const at = stage.platform.clock.now();
  const acts = actsOf(stage, step);
  for (const [name, act] of Object.entries(acts)) {
    if (!(name in step)) continue;
    acted = true;
    const answer = await act();
    if (answer !== undefined) stage.answer = answer;
  }
  if (acted) stage.deeds.push({ at, step, ticket: ticketOf(stage, step), answer: stage.answer });
  return acted;
};
