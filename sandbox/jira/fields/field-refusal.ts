/** A value that Jira would not take, with Jira's text. Becomes an entry of `errors`. */
export class FieldRefusal extends Error {}
