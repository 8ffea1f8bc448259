import { DEFAULT_DESKS } from './default-desks';
import { DEFAULT_FORWARDING } from './default-forwarding';
import { DEFAULT_MAPPING } from './default-mapping';
import { DEFAULT_ON_CALL } from './default-on-call';
import { DEFAULT_SERIOUSNESS, DEFAULT_SEVERITY_GRID } from './default-severity';
import { DEFAULT_ESCALATION, DEFAULT_SETTINGS } from './default-settings';
import { DEFAULT_TELLING } from '../telling/telling-rules';
import type { Rules } from './rules';

/**
 * Version 1, shipped inside the app: what decides until an admin publishes. It maps nobody, so it can
 * assign nobody (R1). Kinds of action stand at *act* because the mode of the project is the gate: no
 * project is enabled after installation.
 */
export const DEFAULT_RULES: Rules = {
  version: 1,
  desks: DEFAULT_DESKS,
  teams: [
    { id: 'support', name: 'Support' },
    { id: 'incident-management', name: 'Incident Management' },
    { id: 'learning-consulting', name: 'Learning Consulting' },
  ],
  parties: [
    { id: 'development', name: 'Development' },
    { id: 'hosting', name: 'Hosting' },
  ],
  people: [],
  onCall: DEFAULT_ON_CALL,
  escalation: DEFAULT_ESCALATION,
  telling: DEFAULT_TELLING,
  forwarding: DEFAULT_FORWARDING,
  mapping: DEFAULT_MAPPING,
  seriousness: DEFAULT_SERIOUSNESS,
  severityGrid: DEFAULT_SEVERITY_GRID,
  texts: {},
  settings: DEFAULT_SETTINGS,
  modes: {
    assign: 'act',
    forward: 'act',
    fields: 'act',
    reason: 'act',
    'customer message': 'act',
    wait: 'act',
    alert: 'act',
  },
  stopActing: false,
};
