import { InvalidInput } from '../domain/errors';
import { adminPorts } from '../wiring/admin-ports';
import { askerOf } from './context-of';

/** Ports for an administrator of Jira, and who it is. @throws InvalidInput for everybody else. */
export const asAdmin = async (
  context: unknown,
): Promise<{ readonly ports: ReturnType<typeof adminPorts>; readonly by: string }> => {
  const ports = adminPorts();
  const by = askerOf(context).accountId;
  if (by === null || !(await ports.permissions.isAdmin())) {
    throw new InvalidInput('account', 'only Jira administrators may change how Meridian works');
  }
  return { ports, by };
};
