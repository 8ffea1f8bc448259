import type { Stage } from '../stage';

/** From now on later steps can name this ticket. */
export const remember = (
  stage: Stage,
  filed: { readonly name?: string; readonly id: string; readonly key: string; readonly reporter: string },
): void => {
  const { id, key, reporter, name = key } = filed;
  const ticket = { name, id, key, reporter, filedAt: stage.platform.clock.now() };
  stage.tickets.set(name, ticket);
  stage.lastTicket = ticket;
};
