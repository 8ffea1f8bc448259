import React, { useState } from 'react';
import Button from '@atlaskit/button/new';
import { call } from '../world/call';
import { useAsked } from '../world/use-asked';
import { useDoing } from '../world/use-doing';
import { FormField, type RequestField } from './form-field';

interface NewRequestProps {
  readonly account: string;
  readonly typeId: string;
}

interface Fields {
  readonly requestTypeFields: readonly RequestField[];
}

const DESK = 'rest/servicedeskapi/servicedesk/1/requesttype';

/** The form of a request type, with its structured answers. */
export const NewRequest = ({ account, typeId }: NewRequestProps) => {
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
          value={given[field.fieldId] ?? ''}
          change={(text) => setGiven({ ...given, [field.fieldId]: text })}
        />
      ))}
      {doing.error === null ? null : <p role="alert">{doing.error}</p>}
      <div className="forge-buttons">
        <Button type="submit" appearance="primary" isDisabled={doing.busy}>
          Send
        </Button>
        <a href="#/portal">Cancel</a>
      </div>
    </form>
  );
};
