import type { Stage } from '../../stories/stage';
import type { QueueRow } from '../wire/shown-ticket';

const MOST_ROWS = 200;

/**
 * The tickets that a person's search finds, with the app's fields.
 * @throws Refusal with Jira's words for a query that does not parse or names an unknown field.
 */
export const queueOf = (
  stage: Stage,
  account: string,
  jql: string,
): { readonly total: number; readonly rows: readonly QueueRow[] } => {
  const keys = stage.site.search(jql, { as: account });
  const nameOf = (id: string | null) => (id === null ? null : (stage.site.person(id)?.displayName ?? id));
  const rows = keys.slice(0, MOST_ROWS).flatMap((key): readonly QueueRow[] => {
    const view = stage.site.view(key, { as: account });
    if (view === null) return [];
    const { summary, status, statusCategory, created } = view;
    return [
      {
        key,
        summary,
        status,
        statusCategory,
        created,
        assigneeName: nameOf(view.assignee),
        reporterName: nameOf(view.reporter),
        fields: Object.fromEntries(
          Object.entries(view.fields).map(([name, value]) => [name, stage.site.person(value)?.displayName ?? value]),
        ),
      },
    ];
  });
  return { total: keys.length, rows };
};
