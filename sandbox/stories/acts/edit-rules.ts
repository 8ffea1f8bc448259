import { callAdmin } from '../app-doors';
import type { DoorAnswer, Stage } from '../stage';
import type { EditRules } from '../story';
import { setAt } from './set-at';

/** Publishes the rules as last published, with values changed, through the admin page. */
export const editRules = (stage: Stage, edit: EditRules): Promise<DoorAnswer> => {
  const changed = edit.set.reduce<unknown>((rules, { path, value }) => setAt(rules, path, value), stage.rules ?? {});
  return callAdmin(stage, edit.by, { name: 'publishRules', payload: { rules: changed, note: edit.note ?? 'Edited' } });
};
