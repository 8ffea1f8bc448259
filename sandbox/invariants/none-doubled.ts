import { checkThat, type Check } from '../stories/checks/check';
import type { Witness } from './witness';

/**
 * No telling stands twice on a ticket, whatever happened: one that is sent again counts its attempts and is another
 * text. No note and no answer does either, unless somebody did something in between that made it true anew.
 */
export const noneDoubled = ({ view, stage, ticket, deeds, tellings }: Witness): readonly Check[] => {
  const said = view.comments.filter(({ author }) => author === stage.appAccount);
  const twice = said.filter(({ text, public: isPublic, at }, index) => {
    const before = said.slice(0, index).findLast((one) => one.text === text && one.public === isPublic);
    return before !== undefined && !deeds.some((deed) => before.at <= deed.at && deed.at <= at);
  });
  const marks = tellings.map(({ round, step, person, attempt }) => `${person}, step ${step}, ${round}.${attempt}`);
  const again = marks.filter((mark, index) => marks.indexOf(mark) < index);
  return [
    checkThat(`the app says nothing twice on ${ticket.key}`, twice.length + again.length === 0, {
      expected: 'every text once',
      got: [
        ...twice.map(({ text, at }) => `“${text}” again at ${new Date(at).toISOString()}`),
        ...again.map((mark) => `told twice: ${mark}`),
      ].join('; '),
    }),
  ];
};
