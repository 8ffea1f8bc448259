import { showStatus } from '../usecases/show-status';
import { agentPorts } from '../wiring/agent-ports';
import { askerOf } from './context-of';

/** Lozenge of the collapsed issue context; without a say it stays away. */
export const ticketStatus = async (payload: unknown): Promise<unknown> => {
  const { accountId, ticketId, language } = askerOf(contextIn(payload));
  if (accountId === null || ticketId === null) return {};
  const ports = agentPorts();
  if (!(await ports.permissions.isAgentOf(ticketId))) return {};
  const status = await showStatus(ports, ticketId, language);
  if (status === null) return {};
  return { status: { type: 'lozenge', value: { label: status.label, type: status.tone } } };
};

const contextIn = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && 'context' in payload ? payload.context : payload;
