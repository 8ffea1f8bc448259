/** Some of the desks. One object a set, so that equal sets are the same object, and walking from one to the next is cheap. */
export interface SetOfDesks {
  readonly ids: readonly string[];
  /** The set with this desk in it if it was not, and without it if it was. */
  readonly toggled: (index: number) => SetOfDesks;
}

/** The empty set of some desks; the other sets come from it. Ids stand in the order of the desks. */
export const noneOf = (desks: readonly { readonly id: string }[]): SetOfDesks => {
  const sets = new Map<string, SetOfDesks>();
  const setOf = (members: readonly boolean[]): SetOfDesks => {
    const key = members.map(Number).join('');
    let known = sets.get(key);
    if (known !== undefined) return known;
    const neighbours: (SetOfDesks | undefined)[] = [];
    known = {
      ids: desks.filter((_, index) => members[index]).map(({ id }) => id),
      toggled: (index) => (neighbours[index] ??= setOf(members.with(index, members[index] !== true))),
    };
    sets.set(key, known);
    return known;
  };
  return setOf(desks.map(() => false));
};
