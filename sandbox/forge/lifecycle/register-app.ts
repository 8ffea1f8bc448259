import type { PlatformCore } from '../platform-core';

/** Tells the site of the app: its fields and the properties that JQL can search. */
export const registerApp = ({ site, manifest, installation }: PlatformCore): void => {
  site.installApp({
    appId: installation.appId,
    environmentId: installation.environmentId,
    fields: manifest.modules['jira:customField'].map(({ key, name, type, readOnly, view, edit }) => ({
      key,
      name,
      type,
      readOnly,
      ...(view?.formatter === undefined ? {} : { formatter: view.formatter.expression }),
      ...(edit?.validation === undefined ? {} : { validation: edit.validation.expression }),
      ...(edit?.validation?.errorMessage === undefined ? {} : { errorMessage: edit.validation.errorMessage }),
    })),
    indexedProperties: manifest.modules['jira:entityProperty'].map(({ entityType, propertyKey, values }) => ({
      entityType,
      propertyKey,
      values: values.map(({ path, type, searchAlias }) => ({
        path,
        type,
        ...(searchAlias === undefined ? {} : { searchAlias }),
      })),
    })),
  });
};
