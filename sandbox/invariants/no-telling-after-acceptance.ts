import { checkThat, type Check } from '../stories/checks/check';
import { nameOf } from '../stories/site-window';
import type { TellingSeen } from './telling-seen';
import type { Witness } from './witness';

/**
 * Once somebody has accepted, nobody is told any more in that round, but whom a person names to take it over; a graver
 * severity, or an hour without progress, starts the next (R5).
 */
export const noTellingAfterAcceptance = ({
  tellings,
  acceptances,
  ticket,
  deeds,
  stage,
}: Witness): readonly Check[] => {
  const isNamed = ({ person, at }: TellingSeen): boolean =>
    deeds.some(
      ({ at: since, step: { press } }) =>
        press?.action === 'hand on' && since <= at && nameOf(stage, String(press.with?.['to'])) === person,
    );
  const late = tellings.filter(
    (telling) => acceptances.some((one) => one.round === telling.round && one.at < telling.at) && !isNamed(telling),
  );
  return [
    checkThat(`nobody is told of ${ticket.key} after it was accepted`, late.length === 0, {
      expected: 'no telling',
      got: late.map(({ person, step, at }) => `${person}, step ${step}, ${new Date(at).toISOString()}`).join('; '),
    }),
  ];
};
