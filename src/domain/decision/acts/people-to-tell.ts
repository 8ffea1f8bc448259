import type { PersonChoice } from '../../routing/person-choice';
import type { AccountId } from '../../ticket';

/** Who is mentioned: whoever gets it, or the coordinator when nobody is there; never the person who clicks. */
export const peopleToTell = (
  { person, tell }: Pick<PersonChoice, 'person' | 'tell'>,
  by: AccountId,
  more: readonly (AccountId | undefined)[] = [],
): { readonly mention?: readonly AccountId[] } => {
  const all = [person?.account, tell, ...more].filter((one): one is AccountId => one !== undefined && one !== by);
  return all.length === 0 ? {} : { mention: [...new Set(all)] };
};
