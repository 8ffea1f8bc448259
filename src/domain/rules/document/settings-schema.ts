import * as v from 'valibot';
import { PERSON_CHOICES } from '../../people/workload';
import { LANGUAGES_READ } from '../../intake/language-of';
import { idSchema } from './id-schema';
import { phoneSchema } from './phone-schema';

export const minutes = (least: number) =>
  v.pipe(
    v.number('must be a number of minutes'),
    v.integer('must be whole minutes'),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(1440, 'must be at most 1440: a day is the longest wait'),
  );

export const settingsSchema = v.strictObject({
  defaultDesk: idSchema,
  ordinaryWhileClosed: v.picklist(['desk opening', 'open desk']),
  onCallWhileDeskOpen: v.picklist(['duty incident manager', 'rota']),
  lastMinutes: minutes(0),
  silenceMinutes: minutes(1),
  dutyNeedsMinutesLeft: minutes(0),
  phoneNumber: v.exactOptional(phoneSchema),
  taskProject: v.exactOptional(
    v.pipe(v.string('must be a text'), v.regex(/^[A-Z][A-Z0-9_]+$/, 'must be the key of a project, like DEV')),
  ),
  personBy: v.exactOptional(v.picklist(PERSON_CHOICES)),
  languages: v.exactOptional(
    v.array(
      v.picklist(LANGUAGES_READ, `must be one of the languages that can be told apart: ${LANGUAGES_READ.join(', ')}`),
    ),
  ),
  noteLanguage: v.exactOptional(v.picklist(['en', 'de'])),
  consultingCountries: v.array(
    v.pipe(v.string('must be a text'), v.regex(/^[A-Z]{2}$/, 'must be a country code of two capitals, like DE')),
  ),
});

/** A step waits at least a minute: at zero everybody would be called at once. */
export const escalationStepSchema = v.strictObject({
  who: v.picklist(['duty', 'team', 'rota', 'last resort']),
  waitMinutes: minutes(1),
  times: v.exactOptional(
    v.pipe(
      v.number('must be a number'),
      v.integer('must be whole'),
      v.minValue(1, 'must be 1 or more'),
      v.maxValue(20, 'must be at most 20: then the next step is due'),
    ),
  ),
});
