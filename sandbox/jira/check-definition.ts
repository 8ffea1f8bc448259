import { InvalidInput } from '../../src/domain/errors';
import type { ProjectDefinition, SiteDefinition } from './site-definition';

/**
 * Refuses a definition whose references lead nowhere. Issues are checked when they are put in. @throws InvalidInput
 * with the path.
 */
export const checkDefinition = (definition: SiteDefinition): void => {
  const accounts = new Set(definition.users.map((user) => user.accountId));
  const twice = definition.users.find(
    (user, index) => definition.users.findIndex((one) => one.accountId === user.accountId) !== index,
  );
  if (twice !== undefined) throw new InvalidInput('users', `the account '${twice.accountId}' is there twice`);
  const account = (id: string | undefined, path: string) => {
    if (id !== undefined && !accounts.has(id))
      throw new InvalidInput(path, `there is no account '${id}' among the users`);
  };
  for (const [index, organisation] of definition.organisations.entries()) {
    if (!/^\d+$/.test(organisation.id))
      throw new InvalidInput(
        `organisations[${index}].id`,
        `'${organisation.id}' has to be digits, as Jira numbers them`,
      );
    for (const member of organisation.members) account(member, `organisations[${index}].members`);
  }
  for (const [index, project] of definition.projects.entries()) {
    account(project.lead, `projects[${index}].lead`);
    account(project.defaultAssignee, `projects[${index}].defaultAssignee`);
    checkProject(definition, project, `projects[${index}]`);
  }
  for (const [index, rule] of (definition.automations ?? []).entries()) {
    account(rule.actor, `automations[${index}].actor`);
    known(
      rule.project,
      definition.projects.map((project) => project.key),
      `automations[${index}].project`,
    );
  }
};

const known = (name: string, among: readonly string[], path: string): void => {
  if (!among.includes(name)) throw new InvalidInput(path, `there is no '${name}'; there are: ${among.join(', ')}`);
};

const checkProject = (definition: SiteDefinition, project: ProjectDefinition, path: string): void => {
  const types = project.issueTypes.map((type) => type.name);
  const statuses = definition.statuses.map((status) => status.name);
  for (const [index, type] of (project.requestTypes ?? []).entries()) {
    known(type.issueType, types, `${path}.requestTypes[${index}].issueType`);
    for (const name of type.requiredOnForm ?? [])
      known(name, type.form, `${path}.requestTypes[${index}].requiredOnForm`);
  }
  known(project.workflow.initial, statuses, `${path}.workflow.initial`);
  for (const [index, transition] of project.workflow.transitions.entries()) {
    for (const status of [transition.to, ...transition.from])
      known(status, statuses, `${path}.workflow.transitions[${index}]`);
  }
};
