/** An error answer of Operations. */
export class OperationsRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** Code in the body; the status when absent. */
    readonly code: number = status,
  ) {
    super(message);
  }
}
