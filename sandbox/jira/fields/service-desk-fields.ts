import type { Field } from './field';
import { organisationsKind } from './organisations-kind';
import { peopleKind } from './person-kinds';
import { requestTypeKind } from './request-type-kind';

export const ORGANISATIONS_FIELD = 'customfield_10002';
export const REQUEST_TYPE_FIELD = 'customfield_10010';
export const PARTICIPANTS_FIELD = 'customfield_10026';

const field = (
  id: string,
  shown: { readonly name: string; readonly englishName: string },
  type: string,
): Pick<Field, 'id' | 'name' | 'englishName' | 'historyName' | 'custom' | 'clauses' | 'settable'> => ({
  id,
  ...shown,
  historyName: shown.name,
  custom: `com.atlassian.servicedesk:${type}`,
  clauses: [],
  settable: true,
});

/** The custom fields that every site with a service desk has. */
export const serviceDeskFields = (language: 'en' | 'de'): readonly Field[] => {
  const name = (en: string, de: string) => ({ name: language === 'de' ? de : en, englishName: en });
  return [
    {
      ...field(ORGANISATIONS_FIELD, name('Organizations', 'Organisationen'), 'sd-customer-organizations'),
      clauses: ['organizations'],
      kind: organisationsKind,
    },
    { ...field(REQUEST_TYPE_FIELD, name('Request Type', 'Anfragetyp'), 'vp-origin'), kind: requestTypeKind },
    {
      ...field(PARTICIPANTS_FIELD, name('Request participants', 'Anfrageteilnehmer'), 'sd-request-participants'),
      kind: peopleKind,
    },
  ];
};
