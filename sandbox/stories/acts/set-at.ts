/** A copy of `document` with the value at the JSON pointer replaced. @throws RangeError when the path leads nowhere. */
export const setAt = (document: unknown, pointer: string, value: unknown): unknown =>
  setParts(document, pointer.split('/').slice(1), { value, pointer });

const setParts = (
  node: unknown,
  parts: readonly string[],
  change: { readonly value: unknown; readonly pointer: string },
): unknown => {
  const [part, ...rest] = parts;
  if (part === undefined) return change.value;
  if (Array.isArray(node)) {
    const index = Number(part);
    if (!Number.isInteger(index) || index < 0 || index > node.length) throw nowhere(change.pointer, part);
    const copy: unknown[] = [...node];
    copy[index] = setParts(copy[index], rest, change);
    return copy;
  }
  if (typeof node !== 'object' || node === null) throw nowhere(change.pointer, part);
  const entries = new Map<string, unknown>(Object.entries(node));
  return { ...node, [part]: setParts(entries.get(part), rest, change) };
};

const nowhere = (pointer: string, part: string): RangeError =>
  new RangeError(`${pointer} leads nowhere at "${part}"; check the path against the rules`);
