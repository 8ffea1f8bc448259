import type { SeenField } from './seen-project';

/** Words in names of fields that speak for a name of the rules, English and German; the first speak loudest. */
const HINTS: Readonly<Record<string, readonly string[]>> = {
  productive: ['productive', 'produktiv', 'production', 'live system', 'environment type'],
  canWork: ['can people', 'still work', 'noch arbeiten', 'able to work', 'work stoppage', 'affected users'],
  since: ['since', 'seit', 'started', 'beginn', 'time of', 'zeitpunkt'],
  impact: ['impact', 'auswirkung'],
  urgency: ['urgency', 'dringlichkeit'],
  dataBreachSuspected: ['breach', 'datenpanne', 'data leak', 'datenschutz'],
  module: ['module', 'modul', 'component of', 'product area'],
  environmentUrl: ['url', 'environment', 'umgebung', 'system address'],
  steps: ['steps', 'reproduce', 'schritte'],
  expected: ['expected', 'erwartet'],
  needsConsulting: ['consulting', 'beratung'],
  technicallyComplex: ['complex', 'aufwendig', 'komplex', 'second level'],
  expertDepartment: ['department', 'fachabteilung', 'abteilung', 'expert'],
  channel: ['channel', 'kanal'],
  organisations: ['organization', 'organisation'],
  requestType: ['request type', 'anfragetyp'],
};

export interface SuggestedField {
  readonly field: SeenField;
  readonly because: string;
}

const SHOWN = 3;

/** Fields of a site that a name of the rules may mean, best first. A name of the site's own is looked for by itself. */
export const suggestFields = (name: string, fields: readonly SeenField[]): readonly SuggestedField[] => {
  const hints = HINTS[name] ?? [name.toLowerCase()];
  return fields
    .filter(({ own }) => own === undefined)
    .flatMap((field) => {
      const at = hints.findIndex((hint) => field.name.toLowerCase().includes(hint));
      return at < 0 ? [] : [{ at, suggestion: { field, because: `its name says “${hints[at] ?? ''}”` } }];
    })
    .toSorted((a, b) => a.at - b.at || a.suggestion.field.name.length - b.suggestion.field.name.length)
    .slice(0, SHOWN)
    .map(({ suggestion }) => suggestion);
};
