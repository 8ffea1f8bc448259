import type { Witness } from './witness';

/** Another ticket of the story is its main incident (R7), and that one is held against the invariants by itself. */
export const isPartOfAnother = ({ view, stage, ticket }: Pick<Witness, 'view' | 'stage' | 'ticket'>): boolean =>
  [...stage.tickets.values()].some(({ key }) => key !== ticket.key && key === view.fields['Main incident']);
