import type { Check } from '../stories/checks/check';
import type { Stage } from '../stories/stage';
import { acceptanceIsSomebodys } from './acceptance-is-somebodys';
import { acceptedOrRed } from './accepted-or-red';
import { hoursAreKept } from './hours-are-kept';
import { logIsTrue } from './log-is-true';
import { noneDoubled } from './none-doubled';
import { noTellingAfterAcceptance } from './no-telling-after-acceptance';
import { reasonIsTrue } from './reason-is-true';
import { releasedOnce } from './released-once';
import { stepsInOrder } from './steps-in-order';
import { stepsInTime } from './steps-in-time';
import { toldInTime } from './told-in-time';
import { witnessOf, type Witness } from './witness';

type Invariant = (witness: Witness) => readonly Check[];

/** Hold at every moment, in the middle of every fault. */
const ALWAYS: readonly Invariant[] = [
  noTellingAfterAcceptance,
  acceptanceIsSomebodys,
  stepsInOrder,
  stepsInTime,
  noneDoubled,
  releasedOnce,
  hoursAreKept,
  toldInTime,
];

/** Hold once the platform has been well for a quarter of an hour. */
const WHEN_CALM: readonly Invariant[] = [acceptedOrRed, logIsTrue, reasonIsTrue];

/** The invariants of issue 5 for every ticket that the story filed. */
export const checkInvariants = (stage: Stage, when: 'always' | 'when calm'): readonly Check[] =>
  [...stage.tickets.values()].flatMap((ticket) => {
    const witness = witnessOf(stage, ticket);
    if (witness === null) return [];
    const invariants = when === 'always' ? ALWAYS : [...ALWAYS, ...WHEN_CALM];
    return invariants.flatMap((invariant) => invariant(witness));
  });
