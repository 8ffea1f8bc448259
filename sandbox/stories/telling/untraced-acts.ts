import type { ToldEvent } from '../result';
import { nameOf } from '../site-window';
import type { Stage } from '../stage';
import type { Step } from '../story';

const faultWords = (faults: NonNullable<Step['faults']>): string => {
  const names = Object.entries(faults).map(([name, value]) => `${name} ${String(value)}`);
  return names.length === 0
    ? 'The platform works well again.'
    : `From now on the platform has faults: ${names.join(', ')}.`;
};

const operationsWords = (change: NonNullable<Step['operations']>): string =>
  Object.entries(change)
    .map(([name, value]) => (name === 'outage' && value === null ? 'works again' : `${name} ${String(value)}`))
    .join(', ');

const wordsOf = (stage: Stage, step: Step): readonly string[] => [
  ...(step.press === undefined ? [] : [`${nameOf(stage, step.press.by)} presses “${step.press.action}”`]),
  ...(step.editRules === undefined
    ? []
    : [`${nameOf(stage, step.editRules.by)} publishes rules: ${step.editRules.note ?? 'edited'}`]),
  ...(step.askRules === undefined
    ? []
    : [`${nameOf(stage, step.askRules.by)} asks the rules page: ${step.askRules.call}`]),
  ...(step.editCustomer === undefined
    ? []
    : [
        `${nameOf(stage, step.editCustomer.by)} imports ${step.editCustomer.organisation}: ${JSON.stringify(step.editCustomer.set)}`,
      ]),
  ...(step.stopActing === undefined
    ? []
    : [`${nameOf(stage, step.stopActing.by)} switches Stop acting ${step.stopActing.stop ? 'on' : 'off'}`]),
  ...(step.setMode === undefined
    ? []
    : [`${nameOf(stage, step.setMode.by)} sets ${step.setMode.project ?? 'SUP'} to ${step.setMode.mode}`]),
  ...(step.operations === undefined ? [] : [`Operations: ${operationsWords(step.operations)}`]),
  ...(step.acknowledge === undefined
    ? []
    : [`${nameOf(stage, step.acknowledge.by)} acknowledges in Operations, on the phone`]),
  ...(step.testRing === undefined
    ? []
    : [
        `${nameOf(stage, step.testRing.by)} has ${nameOf(stage, step.testRing.person)} rung on trial by ${step.testRing.route}`,
      ]),
  ...(step.deactivate === undefined ? [] : [`The account of ${nameOf(stage, step.deactivate)} is deactivated.`]),
  ...(step.faults === undefined ? [] : [faultWords(step.faults)]),
  ...(step.damageRules === undefined ? [] : ['The stored rules are damaged.']),
  ...(step.editProperty === undefined
    ? []
    : [`${nameOf(stage, step.editProperty.by)} edits the app’s property by hand`]),
  ...(step.show === undefined ? [] : ['The ticket is shown to the app again.']),
  ...(step.damageAlert === undefined ? [] : ['The stored alert is damaged.']),
  ...(step.hide === undefined ? [] : ['The ticket is hidden from the app.']),
  ...(step.remove === undefined ? [] : [`${nameOf(stage, step.remove.by)} deletes the ticket`]),
];

/** What the step does that leaves no trace on a ticket, for the telling. */
export const untracedActs = (stage: Stage, step: Step): readonly ToldEvent[] =>
  wordsOf(stage, step).map((text) => ({ at: stage.platform.clock.now(), teller: 'desk', text }));
