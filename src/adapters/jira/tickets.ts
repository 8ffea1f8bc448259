import type { Tickets } from '../../ports/tickets';
import { setAppFields } from './app-fields';
import { changeTicket } from './change-ticket';
import { createTicket } from './create-ticket';
import { appFieldIds } from './issue-fields';
import { postComment } from './post-comment';
import { loadedTicket, readIssue } from './read-issue';
import { setSiteField } from './site-field';

/** Tickets in Jira, as the app; the last one that was read tells the ids of the site's fields. */
export const createTickets = (): Tickets => {
  let fieldIds: ReadonlyMap<string, string> = new Map();
  let siteFields: ReadonlyMap<string, string> = new Map();
  return {
    load: async (id, mapping) => {
      const issue = await readIssue(id);
      if (issue === null) return null;
      fieldIds = appFieldIds(issue);
      siteFields = new Map(Object.entries(issue.names).map(([field, shown]) => [shown.toLowerCase(), field]));
      return loadedTicket(issue, mapping);
    },
    change: changeTicket,
    setFields: (id, fields) => setAppFields(id, fields, fieldIds),
    setSiteField: (id, name, value) => setSiteField(id, siteFields.get(name.toLowerCase()), { name, value }),
    comment: postComment,
    create: createTicket,
  };
};
