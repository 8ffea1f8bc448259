/** An error answer of Jira. `errors` is by field id. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' ') || `status ${status}`);
  }
}
