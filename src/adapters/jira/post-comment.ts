import { route } from '@forge/api';
import * as v from 'valibot';
import type { TicketId } from '../../domain/ticket';
import type { NewComment } from '../../ports/tickets';
import { VendorFailed } from '../../ports/vendor-failed';
import { callJira } from './call-jira';
import { textToAdf } from './text-to-adf';

const written = v.object({ id: v.string(), jsdPublic: v.optional(v.boolean()) });

/**
 * Writes one comment and states its visibility. When an internal one came out public, it is
 * deleted at once and raised: a customer must never read what was meant for the desk.
 */
export const postComment = async (id: TicketId, comment: NewComment): Promise<void> => {
  const answer = await callJira('POST comment', route`/rest/api/3/issue/${id}/comment`, {
    method: 'POST',
    ...(comment.asAsker === undefined ? {} : { as: 'asker' as const }),
    body: {
      body: textToAdf(comment.text, comment.mention),
      properties: [{ key: 'sd.public.comment', value: { internal: !comment.visibleToCustomer } }],
    },
  });
  const { id: commentId, jsdPublic } = v.parse(written, answer.body);
  if (comment.visibleToCustomer || jsdPublic !== true) return;
  await callJira('DELETE comment', route`/rest/api/3/issue/${id}/comment/${commentId}`, { method: 'DELETE' });
  throw new VendorFailed(409, 'POST comment', { detail: 'an internal comment came out public and was deleted' });
};
