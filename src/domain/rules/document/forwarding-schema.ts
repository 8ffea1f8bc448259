import * as v from 'valibot';
import { MODES } from '../rules';
import { cellSchema } from './cell-schema';
import { idSchema } from './id-schema';
import { ownNames } from './own-names';
import { TEAM_IDS } from './team-schema';
import { textSchema } from './text-schema';

const outcomeSchema = v.strictObject({
  team: v.picklist([...TEAM_IDS, 'project-team', 'lead']),
  also: v.exactOptional(v.picklist(TEAM_IDS)),
  person: v.picklist([
    'roster',
    'lead',
    'project team',
    'coordinator',
    'delivery coordinator',
    'expert',
    'incident manager',
  ]),
  department: v.exactOptional(textSchema),
  supportKeepsContact: v.exactOptional(v.boolean('must be true or false')),
  wait: v.exactOptional(v.literal(false, 'can only be false: leave it out for tickets that wait')),
  alert: v.exactOptional(v.literal(true, 'can only be true: leave it out for tickets that alert nobody')),
  text: v.exactOptional(textSchema),
  linkTo: v.exactOptional(v.literal('development', 'can only be development')),
});

export const forwardingRowSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  titles: v.exactOptional(v.pipe(ownNames, v.record(v.string(), textSchema))),
  source: textSchema,
  when: v.pipe(ownNames, v.record(v.string(), cellSchema)),
  then: outcomeSchema,
  mode: v.picklist(MODES),
});
