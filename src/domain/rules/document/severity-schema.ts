import * as v from 'valibot';
import { SEVERITIES } from '../../ticket';
import { textSchema } from './text-schema';

export const seriousnessSchema = v.strictObject({
  source: textSchema,
  impacts: v.pipe(
    v.array(v.picklist(['outage', 'blocker', 'data breach'])),
    v.check((impacts) => impacts.includes('outage'), 'must name outage: an outage always is serious (R3)'),
  ),
  severities: v.pipe(
    v.array(v.picklist(['P1', 'P2'])),
    v.check((severities) => severities.includes('P1'), 'must name P1: a P1 always is serious (R3)'),
  ),
});

const severity = v.picklist(SEVERITIES);
const byUrgency = v.strictObject({ high: severity, medium: severity, low: severity });

export const severityGridSchema = v.strictObject({
  source: textSchema,
  cells: v.strictObject({ outage: byUrgency, blocker: byUrgency, major: byUrgency, minor: byUrgency }),
});
