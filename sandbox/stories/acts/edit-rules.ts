import { parseRules } from '../../../src/domain/rules/parse-rules';
import { callAdmin } from '../app-doors';
import type { DoorAnswer, Stage } from '../stage';
import type { EditRules } from '../story';
import { setAt } from './set-at';

/** Publishes the rules as last published, with values changed, through the admin page; a later edit starts from these. */
export const editRules = async (stage: Stage, edit: EditRules): Promise<DoorAnswer> => {
  const rules = edit.set.reduce<unknown>((so, { path, value }) => setAt(so, path, value), stage.rules ?? {});
  const payload = { rules, note: edit.note ?? 'Edited' };
  const answer = await callAdmin(stage, edit.by, { name: 'publishRules', payload });
  const { value } = answer;
  if (typeof value === 'object' && value !== null && 'done' in value && value.done === true)
    stage.rules = parseRules(rules);
  return answer;
};
