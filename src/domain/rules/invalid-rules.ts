import { InvalidInput } from '../errors';

/** One thing that is wrong with a document: where, what, and what would cure it. */
export interface Fault {
  /** Path in the document: `desks[2].calendar.hours[0].week.tue[1].end`. */
  readonly field: string;
  readonly reason: string;
}

/** A document with faults, all of them; as an InvalidInput it shows the first. */
export class InvalidRules extends InvalidInput {
  readonly faults: readonly [Fault, ...Fault[]];

  constructor(faults: readonly [Fault, ...Fault[]]) {
    super(faults[0].field, faults[0].reason);
    this.name = 'InvalidRules';
    this.faults = faults;
    if (faults.length > 1) this.message = faults.map(({ field, reason }) => `${field}: ${reason}`).join('\n');
  }
}
