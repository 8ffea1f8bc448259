import type { Stage } from '../../stories/stage';
import type { ShownTicket } from '../wire/shown-ticket';

/** A ticket as one person sees it, with names for accounts. Null when they do not see it. */
export const shownTicket = (stage: Stage, key: string, account: string): ShownTicket | null => {
  const view = stage.site.view(key, { as: account });
  if (view === null) return null;
  const { properties: _properties, ...shown } = view;
  const nameOf = (id: string | null) => (id === null ? null : (stage.site.person(id)?.displayName ?? id));
  const kindOf = (id: string) => {
    if (id === stage.appAccount) return 'app' as const;
    return stage.site.person(id)?.type === 'customer' ? ('customer' as const) : ('staff' as const);
  };
  const fields = Object.entries(shown.fields).map(([name, value]) => ({
    name,
    value: stage.site.person(value)?.displayName ?? value,
  }));
  return {
    ...shown,
    fields,
    assigneeName: nameOf(shown.assignee),
    reporterName: nameOf(shown.reporter),
    comments: shown.comments.map((one) => ({ ...one, name: nameOf(one.author) ?? '', kind: kindOf(one.author) })),
    history: shown.history.map((one) => ({
      ...one,
      name: nameOf(one.author) ?? 'Automation',
      from: nameOf(one.from),
      to: nameOf(one.to),
    })),
  };
};
