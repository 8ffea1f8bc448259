import { InvalidInput } from '../../../src/domain/errors';
import { instantOf } from '../../../src/domain/instant';
import { textDocument } from '../adf/text-document';
import { requireField } from '../model/find-field';
import type { IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import type { IssueDefinition } from '../site-definition';

/**
 * Comments and history of a defined issue; `updated` is the last of them. @throws InvalidInput for accounts that do
 * not exist.
 */
export const seedHistory = (
  site: SiteState,
  issue: IssueRecord,
  { definition, path }: { readonly definition: IssueDefinition; readonly path: string },
): void => {
  const known = (accountId: string, at: string) => {
    if (!site.users.has(accountId)) throw new InvalidInput(`${path}.${at}`, `there is no account '${accountId}'`);
    return accountId;
  };
  for (const [index, { author, at, text, public: isPublic }] of (definition.comments ?? []).entries()) {
    const created = instantOf(at);
    const by = known(author, `comments[${index}].author`);
    issue.comments.push({
      id: site.ids.next('comment'),
      author: by,
      created,
      updated: created,
      updateAuthor: by,
      body: textDocument(text),
      public: isPublic,
      properties: new Map(),
    });
    issue.updated = Math.max(issue.updated, created);
  }
  for (const [index, entry] of (definition.history ?? []).entries()) {
    const created = instantOf(entry.at);
    const field = requireField(site, entry.field, `${path}.history[${index}].field`);
    const context = { site, zone: site.definition.timeZone };
    const from = field.kind.told(entry.from, context);
    const to = field.kind.told(entry.to, context);
    const item = {
      fieldId: field.id,
      field: field.historyName,
      custom: field.custom !== undefined,
      from: from.id,
      fromText: from.text,
      to: to.id,
      toText: to.text,
    };
    issue.history.push({
      id: site.ids.next('history'),
      author: known(entry.author, `history[${index}].author`),
      created,
      items: [item],
    });
    issue.updated = Math.max(issue.updated, created);
  }
};
