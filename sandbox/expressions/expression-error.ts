/** A Jira expression that cannot be parsed or evaluated; says where (offset in the source) when that is known. */
export class ExpressionError extends Error {
  constructor(
    message: string,
    readonly at?: number,
  ) {
    super(at === undefined ? message : `${message} (at ${at})`);
    this.name = 'ExpressionError';
  }
}
