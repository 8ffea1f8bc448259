import React, { useState } from 'react';
import type { SomebodyToBe } from '../../wire/somebody-to-be';
import { call } from '../world/call';
import { useAsked } from '../world/use-asked';
import { useDoing } from '../world/use-doing';
import { FormField, type RequestField } from './form-field';
import { portalWords } from './portal-words';

interface NewRequestProps {
  readonly who: SomebodyToBe;
  readonly typeId: string;
}

interface Fields {
  readonly requestTypeFields: readonly RequestField[];
}

const DESK = 'rest/servicedeskapi/servicedesk/1/requesttype';

/** The form of a request type, with its structured answers. */
export const NewRequest = ({ who: { account, locale }, typeId }: NewRequestProps) => {
  const words = portalWords(locale);
  const types = useAsked<{ readonly values: readonly { readonly id: string; readonly name: string }[] }>(
    `/api/as/${account}/${DESK}`,
  );
  const { value, error } = useAsked<Fields>(`/api/as/${account}/${DESK}/${typeId}/field`);
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const doing = useDoing();
  const name = types.value?.values.find((one) => one.id === typeId)?.name;
  if (error !== null) return <p role="alert">{error}</p>;
  if (value === null || name === undefined) return null;

  const send = async () => {
    const { summary = '', description = '', ...rest } = given;
    const answers = Object.fromEntries(
      value.requestTypeFields.flatMap(({ fieldId, name: field }) =>
        rest[fieldId] === undefined ? [] : [[field, rest[fieldId] ?? '']],
      ),
    );
    const { key } = await call<{ readonly key: string }>(`/api/as/${account}/request`, {
      requestType: name,
      summary,
      description,
      answers,
    });
    window.location.hash = `#/portal/${key}`;
  };
  return (
    <form
      className="card request-form"
      onSubmit={(event) => {
        event.preventDefault();
        void doing.run(send);
      }}
    >
      <h2>{name}</h2>
      {value.requestTypeFields.map((field) => (
        <FormField
          key={field.fieldId}
          field={field}
          words={words}
          value={given[field.fieldId] ?? ''}
          change={(text) => setGiven({ ...given, [field.fieldId]: text })}
        />
      ))}
      {doing.error === null ? null : <p role="alert">{doing.error}</p>}
      <div className="buttons">
        <button type="submit" className="button button-primary" disabled={doing.busy}>
          {words.send}
        </button>
        <a className="button" href="#/portal">
          {words.cancel}
        </a>
      </div>
    </form>
  );
};
