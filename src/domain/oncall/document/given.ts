/** Reads a field that may be left out. */
export const given = <Part>(
  record: Readonly<Record<string, unknown>>,
  field: string,
  read: (value: unknown) => Part,
): Part | undefined => (record[field] === undefined ? undefined : read(record[field]));
