import type { FieldDefinition } from '../site-definition';
import type { Field, FieldKind } from './field';
import { labelsKind } from './labels-kind';
import { numberKind } from './number-kind';
import { optionKind, optionsKind, type Options } from './option-kinds';
import { paragraphKind } from './paragraph-kind';
import { personKind } from './person-kinds';
import { textKind } from './text-kind';
import { dateKind, instantKind } from './time-kinds';

const CUSTOM: Readonly<Record<FieldDefinition['type'], string>> = {
  text: 'textfield',
  paragraph: 'textarea',
  number: 'float',
  select: 'select',
  radio: 'radiobuttons',
  'multi-select': 'multiselect',
  labels: 'labels',
  user: 'userpicker',
  date: 'datepicker',
  datetime: 'datetime',
  url: 'url',
};

/** A custom field of the site. */
export const customField = (
  definition: FieldDefinition,
  { id, options }: { readonly id: string; readonly options: Options },
): Field => ({
  id,
  name: definition.name,
  historyName: definition.name,
  kind: kindOf(definition.type, options),
  custom: `com.atlassian.jira.plugin.system.customfieldtypes:${CUSTOM[definition.type]}`,
  clauses: [],
  settable: true,
});

const kindOf = (type: FieldDefinition['type'], options: Options): FieldKind => {
  switch (type) {
    case 'text':
      return textKind();
    case 'url':
      return textKind('exact');
    case 'paragraph':
      return paragraphKind;
    case 'number':
      return numberKind;
    case 'select':
    case 'radio':
      return optionKind(options);
    case 'multi-select':
      return optionsKind(options);
    case 'labels':
      return labelsKind;
    case 'user':
      return personKind;
    case 'date':
      return dateKind;
    case 'datetime':
      return instantKind;
    default:
      return type satisfies never;
  }
};
