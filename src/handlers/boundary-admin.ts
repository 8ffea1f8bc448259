import { InvalidInput } from '../domain/errors';
import type { Permissions } from '../ports/permissions';
import { askerOf } from './context-of';

/** The ports for an administrator of Jira, and who it is. @throws InvalidInput for everybody else. */
export const asAdmin = async <Ports extends { readonly permissions: Permissions }>(
  context: unknown,
  ports: Ports,
): Promise<{ readonly ports: Ports; readonly by: string }> => {
  const by = askerOf(context).accountId;
  if (by === null || !(await ports.permissions.isAdmin())) {
    throw new InvalidInput('account', 'only Jira administrators may change how Meridian works');
  }
  return { ports, by };
};
