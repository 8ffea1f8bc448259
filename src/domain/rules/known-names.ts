/** Names in the field mapping that rules ask for by themselves; every other name is a column `mapped.<name>`. */
const KNOWN = [
  'productive',
  'canWork',
  'since',
  'impact',
  'urgency',
  'dataBreachSuspected',
  'module',
  'environmentUrl',
  'steps',
  'expected',
  'needsConsulting',
  'technicallyComplex',
  'expertDepartment',
  'channel',
  'organisations',
  'requestType',
] as const;

export const isOwnColumn = (name: string): boolean => !KNOWN.some((one) => one === name);
