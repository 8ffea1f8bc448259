import * as v from 'valibot';
import { idSchema } from './id-schema';
import { textSchema } from './text-schema';

export const TEAM_IDS = ['support', 'incident-management', 'learning-consulting'] as const;

export const teamSchema = v.strictObject({
  id: v.picklist(TEAM_IDS),
  name: textSchema,
  coordinator: v.exactOptional(idSchema),
});
