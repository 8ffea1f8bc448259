import * as v from 'valibot';

const values = v.pipe(
  v.array(v.union([v.string(), v.boolean()], 'must be a text or true or false')),
  v.minLength(1, 'names no value: name one, or remove the cell to accept any'),
);
const bound = v.exactOptional(v.pipe(v.number('must be a number'), v.finite('must be finite')));

const isSchema = v.strictObject({ is: values });
const notSchema = v.strictObject({ not: values });
const rangeSchema = v.pipe(
  v.strictObject({ from: bound, above: bound, to: bound, below: bound }),
  v.check((range) => Object.keys(range).length > 0, 'asks for nothing: use is, not, or from, above, to, below'),
  v.check((range) => {
    const low = Math.max(range.from ?? -Infinity, range.above ?? -Infinity);
    const high = Math.min(range.to ?? Infinity, range.below ?? Infinity);
    return low < high || (low === high && range.above !== low && range.below !== high);
  }, 'contains no number: correct its bounds'),
);

/** A cell: is, not, or a range of numbers. Chosen by its keys, so that a fault names the field inside. */
export const cellSchema = v.lazy((cell: unknown) => {
  if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) {
    return v.strictObject({ is: values }, 'must be like {"is": ["incident"]}, {"not": [...]} or {"from": 1}');
  }
  if ('is' in cell) return isSchema;
  return 'not' in cell ? notSchema : rangeSchema;
});
