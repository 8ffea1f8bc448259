import { subtractedSpans } from '../../src/domain/hours/coverage/subtracted-spans';
import { isDoubtful } from '../../src/domain/hours/is-doubtful';
import { joinedSpans } from '../../src/domain/hours/joined-spans';
import { openSpans } from '../../src/domain/hours/open-spans';
import { hours, lengthOf, utc } from './shown';
import type { Section } from './year-report';

/** Hours with a desk that rest on days nobody has confirmed, 24 and 31 December until an admin says (mission §4). */
export const doubtfulSection: Section = ({ desks, covered: { window } }) => {
  const opening = desks.flatMap(({ name, calendar }) =>
    openSpans(calendar, window.start, window.end).map((span) => ({
      ...span,
      name,
      doubtful: isDoubtful(calendar, span.start),
    })),
  );
  const doubtful = opening.filter((span) => span.doubtful);
  const sure = joinedSpans(opening.filter((span) => !span.doubtful));
  const onlyDoubtful = subtractedSpans(joinedSpans(doubtful), sure);
  const sum = onlyDoubtful.reduce((all, span) => all + lengthOf(span), 0);
  return [
    `Doubtful: ${hours(sum).trim()} h counted above as with a desk, on days no admin has confirmed yet`,
    ...onlyDoubtful.map((span) => {
      const names = doubtful.filter((one) => one.start < span.end && span.start < one.end).map(({ name }) => name);
      return `${utc(span)} ${hours(lengthOf(span), 5)} h  ${[...new Set(names)].join(', ')}`;
    }),
  ];
};
