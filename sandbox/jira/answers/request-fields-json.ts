import { findField } from '../model/find-field';
import type { RequestTypeRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';

const SYSTEM = [
  { fieldId: 'summary', name: 'Summary', required: true, jiraSchema: { type: 'string', system: 'summary' } },
  {
    fieldId: 'description',
    name: 'Description',
    required: false,
    jiraSchema: { type: 'string', system: 'description' },
  },
] as const;

/** The form of a request type, field by field, as the service desk's API describes it. */
export const requestFieldsJson = (
  site: SiteState,
  type: RequestTypeRecord,
): readonly Readonly<Record<string, unknown>>[] => [
  ...SYSTEM.map((field) => ({ ...field, description: '', visible: true, validValues: [], defaultValues: [] })),
  ...type.form.flatMap((name) => {
    const field = findField(site, name);
    if (field === undefined) return [];
    const options = site.definition.fields.find((one) => one.name === field.name)?.options ?? [];
    return [
      {
        fieldId: field.id,
        name: field.name,
        description: '',
        required: type.requiredOnForm.includes(name),
        visible: true,
        defaultValues: [],
        validValues: options.map((label) => ({ value: label, label, children: [] })),
        jiraSchema: field.kind.schema,
      },
    ];
  }),
];
