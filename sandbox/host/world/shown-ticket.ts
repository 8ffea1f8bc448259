import type { Stage } from '../../stories/stage';
import { DEMO_ORGANISATIONS } from '../../world/demo-users';
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
  const wordsFor = (name: string, value: string) => {
    if (name !== 'Organizations') return stage.site.person(value)?.displayName ?? value;
    const ids = value.split(', ');
    return ids.map((id) => DEMO_ORGANISATIONS.find((one) => one.id === id)?.name ?? id).join(', ');
  };
  const fields = Object.entries(shown.fields).map(([name, value]) => ({
    name,
    value: wordsFor(name, value),
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
