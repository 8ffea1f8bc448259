import type { Fault } from '../invalid-rules';

/** Faults for entries that use an id a second time. */
export const twins = (list: string, idName: string, ids: readonly string[]): readonly Fault[] =>
  ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    return first === index
      ? []
      : [
          {
            field: `${list}[${index}].${idName}`,
            reason: `${id} is used by ${list}[${first}] already: give it another`,
          },
        ];
  });
