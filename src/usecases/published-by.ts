import type { PublishResult } from '../contract/rules-versions';
import { lookAtWaiting } from './look-at-waiting';
import type { Ports } from './ports';

/** What a change of the live rules answers; when it was made, every waiting ticket is looked at anew. */
export const publishedBy = async (
  ports: Pick<Ports, 'clock' | 'search' | 'queue'>,
  change: Promise<PublishResult>,
): Promise<PublishResult> => {
  const result = await change;
  if (result.done) await lookAtWaiting(ports);
  return result;
};
