import { InvalidInput } from '../../../src/domain/errors';
import type { Field } from '../fields/field';
import type { SiteState } from './site-state';

/** A field by its name on screen, its id or, for the app's own, its module key; any case. */
export const findField = (site: SiteState, wanted: string): Field | undefined => {
  const name = wanted.toLowerCase();
  const all = [...site.fields.values()];
  return (
    all.find((field) => field.id === wanted || field.name.toLowerCase() === name) ??
    all.find(
      (field) =>
        field.app?.key === wanted || [field.englishName, field.historyName].some((one) => one?.toLowerCase() === name),
    )
  );
};

/** @throws InvalidInput naming the fields there are. */
export const requireField = (site: SiteState, wanted: string, path: string): Field => {
  const field = findField(site, wanted);
  if (field !== undefined) return field;
  throw new InvalidInput(
    path,
    `there is no field '${wanted}' on this site; it has: ${[...site.fields.values()].map((one) => one.name).join(', ')}`,
  );
};
