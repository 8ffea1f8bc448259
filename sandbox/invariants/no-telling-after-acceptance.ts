import { checkThat, type Check } from '../stories/checks/check';
import type { Witness } from './witness';

/** Once somebody has accepted, nobody is told any more in that round; a graver severity starts the next (R5). */
export const noTellingAfterAcceptance = ({ tellings, acceptances, ticket }: Witness): readonly Check[] => {
  const late = tellings.filter((telling) =>
    acceptances.some((one) => one.round === telling.round && one.at < telling.at),
  );
  return [
    checkThat(`nobody is told of ${ticket.key} after it was accepted`, late.length === 0, {
      expected: 'no telling',
      got: late.map(({ person, step, at }) => `${person}, step ${step}, ${new Date(at).toISOString()}`).join('; '),
    }),
  ];
};
