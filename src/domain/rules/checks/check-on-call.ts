import type { Fault } from '../invalid-rules';
import type { Rules } from '../rules';

/** An alert must end at somebody (R5): a last resort who is mapped and active, told by the last step. */
export const checkOnCall = ({ people, onCall, escalation }: Rules): readonly Fault[] => [
  ...lastResort(people, onCall.lastResort),
  ...unmapped(people, onCall.layers),
  ...steps(escalation),
];

const lastResort = (people: Rules['people'], account: string | undefined): readonly Fault[] => {
  const field = 'onCall.lastResort';
  if (account === undefined) {
    return people.length === 0
      ? []
      : [{ field, reason: 'is missing: name who is called when nobody else accepts, now that people are mapped' }];
  }
  const person = people.find((one) => one.account === account);
  if (person === undefined) return [{ field, reason: `${account} is not among the people: map the person first` }];
  return person.active ? [] : [{ field, reason: `${person.name} is not active: name somebody who is` }];
};

/** Whoever takes turns from now on is mapped; turns of the past may name people who have left. */
const unmapped = (people: Rules['people'], layers: Rules['onCall']['layers']): readonly Fault[] =>
  layers.flatMap(({ rotation }, layer) => {
    const version = rotation.members.length - 1;
    const turns = rotation.members[version]?.turns ?? [];
    return turns.flatMap((turn, at) =>
      turn.flatMap((account, seat) => {
        if (people.some((person) => person.account === account)) return [];
        const field = `onCall.layers[${layer}].rotation.members[${version}].turns[${at}][${seat}]`;
        return [{ field, reason: `${account} is not among the people: map the person, or take them out of the rota` }];
      }),
    );
  });

const steps = (escalation: Rules['escalation']): readonly Fault[] => {
  const last = escalation.length - 1;
  const faults = escalation.flatMap(({ who }, index): readonly Fault[] => {
    const first = escalation.findIndex((step) => step.who === who);
    const field = `escalation[${index}].who`;
    return first === index ? [] : [{ field, reason: `${who} is step ${first + 1} already: take one of the two out` }];
  });
  if (escalation[last]?.who === 'last resort') return faults;
  return [...faults, { field: `escalation[${last}].who`, reason: 'the last step must be: last resort' }];
};
