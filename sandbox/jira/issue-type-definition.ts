/** A type of issues in one project, and what its screens lack. */
export interface IssueTypeDefinition {
  readonly name: string;
  /**
   * Names of fields that the create and edit screens leave out, custom, of the app or of Jira (`Priority`,
   * `Assignee`).
   */
  readonly notOnScreens?: readonly string[];
  /**
   * Names of fields that do not exist for this type at all (team-managed projects, field contexts): neither read nor
   * written.
   */
  readonly withoutFields?: readonly string[];
  readonly requiredFields?: readonly string[];
}
