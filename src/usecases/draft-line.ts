import type { DraftLine } from '../contract/rules-versions';
import { InvalidInput } from '../domain/errors';
import { isoOf } from '../domain/instant';
import type { Draft } from '../domain/rules/draft';
import type { Ports } from './ports';

export const draftLine = ({ id, note, by, at, basedOn, state, revision }: Omit<Draft, 'document'>): DraftLine => ({
  id,
  note,
  by,
  at: isoOf(at),
  basedOn,
  state,
  revision,
});

/** @throws InvalidInput when it was published or discarded. */
export const draftNamed = async (ports: Pick<Ports, 'drafts'>, id: string): Promise<Draft> => {
  const draft = await ports.drafts.read(id);
  if (draft === null) throw new InvalidInput('id', `there is no draft ${id}: it was published or discarded`);
  return draft;
};

/** Somebody changed the draft since it was seen; nothing was written. */
export const draftOvertaken = (): InvalidInput =>
  new InvalidInput('revision', 'somebody changed this draft meanwhile: load it again, your own text is not lost here');
