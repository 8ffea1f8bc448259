/** A kind of link, with its words in both directions. */
export interface LinkTypeDefinition {
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}
