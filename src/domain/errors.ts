/** Bad input: says which field and what would cure it. Handlers turn it into a reply; nothing is written. */
export class InvalidInput extends Error {
  constructor(
    /** Path of the field, for example `desks[2].calendar.hours.tue[1].end`. */
    readonly field: string,
    /** What is wrong and how to put it right, one sentence. */
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`);
    this.name = 'InvalidInput';
  }
}
