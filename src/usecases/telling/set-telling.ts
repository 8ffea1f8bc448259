import type { AdminResult } from '../../contract/admin';
import type { AccountId } from '../../domain/ticket';
import type { Ports } from '../ports';
import { publishRules } from '../publish-rules';

/** Publishes the live rules with other settings for telling: the whole of it, or every fault with its path. */
export const setTelling = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'history'>,
  { telling, by }: { readonly telling: unknown; readonly by: AccountId },
): Promise<AdminResult> => {
  const { rules } = await ports.rules.live();
  return publishRules(ports, {
    document: { ...rules, telling },
    note: 'how people on call are told',
    basedOn: rules.version,
    by,
  });
};
