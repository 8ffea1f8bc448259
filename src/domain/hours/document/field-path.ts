/** Path of a field of a record: `desks[2]` and `zone` give `desks[2].zone`; the top has no name of its own. */
export const fieldPath = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`);
