import * as v from 'valibot';
import { MODES } from '../rules';
import { deskSchema } from './desk-schema';
import { forwardingRowSchema } from './forwarding-schema';
import { idSchema } from './id-schema';
import { mappingSchema } from './mapping-schema';
import { seriousnessSchema, severityGridSchema } from './severity-schema';
import { textsSchema } from './texts-schema';
import { DEFAULT_SERIOUSNESS, DEFAULT_SEVERITY_GRID } from '../default-severity';
import { ownNames } from './own-names';
import { personSchema } from './person-schema';
import { readBy } from './read-by';
import { validateSchedule } from '../../oncall/validate-schedule';
import { escalationStepSchema, settingsSchema } from './settings-schema';
import { teamSchema } from './team-schema';
import { tellingSchema } from './telling-schema';
import { textSchema } from './text-schema';

const mode = v.picklist(MODES);

/** Shape of the rules document; what its parts say of each other is checked afterwards. */
export const rulesSchema = v.pipe(
  ownNames,
  v.strictObject({
    version: v.pipe(v.number('must be a number'), v.integer('must be whole'), v.minValue(1, 'must be 1 or more')),
    desks: v.pipe(v.array(deskSchema), v.minLength(1, 'is empty: add at least one desk')),
    teams: v.array(teamSchema),
    parties: v.array(v.strictObject({ id: idSchema, name: textSchema })),
    people: v.array(personSchema),
    onCall: readBy(validateSchedule),
    escalation: v.pipe(v.array(escalationStepSchema), v.minLength(1, 'is empty: a serious incident needs a step')),
    telling: v.exactOptional(tellingSchema),
    forwarding: v.pipe(v.array(forwardingRowSchema), v.minLength(1, 'is empty: add a row without conditions')),
    mapping: mappingSchema,
    // Younger than the first documents: an old one is read with what was the rule then.
    seriousness: v.optional(seriousnessSchema, DEFAULT_SERIOUSNESS),
    severityGrid: v.optional(severityGridSchema, DEFAULT_SEVERITY_GRID),
    texts: v.optional(textsSchema, {}),
    settings: settingsSchema,
    modes: v.strictObject({
      assign: mode,
      forward: mode,
      fields: mode,
      reason: mode,
      'customer message': mode,
      wait: mode,
      alert: mode,
    }),
    stopActing: v.boolean('must be true or false'),
  }),
);
