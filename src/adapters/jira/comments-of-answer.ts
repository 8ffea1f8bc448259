import type { Comment } from '../../domain/ticket';
import { adfToText } from './adf-to-text';
import type { IssueAnswer } from './issue-answer';

/** Comments in order of time, with who speaks: the reporter is a customer whatever kind of account it is. */
export const commentsOf = (answer: IssueAnswer): readonly Comment[] =>
  answer.fields.comment.comments
    .map((comment) => ({
      id: comment.id,
      at: Date.parse(comment.created),
      author: comment.author?.accountId ?? null,
      authorKind: kindOf(comment.author, answer.fields.reporter?.accountId),
      text: adfToText(comment.body),
      visibleToCustomer: comment.jsdPublic,
    }))
    .toSorted((a, b) => a.at - b.at);

const kindOf = (
  author: { readonly accountId: string; readonly accountType: string } | null | undefined,
  reporter: string | undefined,
): Comment['authorKind'] => {
  if (author === null || author === undefined) return 'customer';
  if (author.accountType === 'app') return 'app';
  return author.accountType === 'customer' || author.accountId === reporter ? 'customer' : 'staff';
};
