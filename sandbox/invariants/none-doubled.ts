import { checkThat, type Check } from '../stories/checks/check';
import type { Witness } from './witness';

/**
 * No telling, no note and no answer of the app stands twice on a ticket, unless somebody did something in between
 * that made it true anew. (A telling that is sent again says so and counts its attempts: it is another text.)
 */
export const noneDoubled = ({ view, stage, ticket, deeds }: Witness): readonly Check[] => {
  const said = view.comments.filter(({ author }) => author === stage.appAccount);
  const twice = said.filter(({ text, public: isPublic, at }, index) => {
    const before = said.slice(0, index).findLast((one) => one.text === text && one.public === isPublic);
    return before !== undefined && !deeds.some((deed) => before.at <= deed.at && deed.at <= at);
  });
  return [
    checkThat(`the app says nothing twice on ${ticket.key}`, twice.length === 0, {
      expected: 'every text once',
      got: twice.map(({ text, at }) => `“${text}” again at ${new Date(at).toISOString()}`).join('; '),
    }),
  ];
};
