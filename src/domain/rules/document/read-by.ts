import * as v from 'valibot';
import { InvalidInput } from '../../errors';

/** Steps of `hours[0].week.tue` as valibot's path items, so that the fault names the whole path. */
const itemsOf = (path: string, input: unknown): [v.IssuePathItem, ...v.IssuePathItem[]] | undefined => {
  const [first, ...rest] = [...path.matchAll(/[^.[\]]+/g)].map(([step]): v.UnknownPathItem => ({
    type: 'unknown',
    origin: 'value',
    input,
    key: /^\d+$/.test(step) ? Number(step) : step,
    value: undefined,
  }));
  return first === undefined ? undefined : [first, ...rest];
};

/** A part of the document that its own room reads; the room throws InvalidInput with a path inside the part. */
export const readBy = <Part>(read: (value: unknown, path: string) => Part) =>
  v.pipe(
    v.unknown(),
    v.rawTransform<unknown, Part>(({ dataset, addIssue, NEVER }) => {
      try {
        return read(dataset.value, '');
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
        const path = itemsOf(error.field, dataset.value);
        addIssue({ message: error.reason, ...(path === undefined ? {} : { path }) });
        return NEVER;
      }
    }),
  );
