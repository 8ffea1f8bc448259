import { InvalidInput } from '../../src/domain/errors';
import type { FiledTicket, Stage } from './stage';

/** The ticket a step or an expectation means: by its name, else the one filed last. @throws InvalidInput when there is none. */
export const findTicket = (stage: Stage, name: string | undefined): FiledTicket => {
  const found = name === undefined ? stage.lastTicket : stage.tickets.get(name);
  if (found !== undefined) return found;
  const known = [...stage.tickets.keys()].join(', ') || 'none so far';
  throw new InvalidInput(
    'ticket',
    `no ticket called ${name ?? 'anything'} was filed before this step; known: ${known}`,
  );
};
