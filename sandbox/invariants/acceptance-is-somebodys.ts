import { checkThat, type Check } from '../stories/checks/check';
import type { Witness } from './witness';

/** Whoever holds an incident did something to take it (R5): never a stranger, never the app by itself. */
export const acceptanceIsSomebodys = ({ alert, deeds, ticket }: Witness): readonly Check[] => {
  const holder = alert?.status === 'accepted' ? alert.acceptedBy : undefined;
  if (holder === undefined) return [];
  const did = deeds.some(({ step }) => {
    const { press, assign, comment, phoneNote } = step;
    return (
      (press?.by === holder && (press.action === 'accept' || press.action === 'take over')) ||
      (assign?.by === holder && assign.to === holder) ||
      (comment?.by === holder && comment.internal !== true) ||
      phoneNote?.by === holder
    );
  });
  return [
    checkThat(`${holder} accepted ${ticket.key} by a deed`, did, {
      expected: 'accept, assign, answer',
      got: 'nothing',
    }),
  ];
};
