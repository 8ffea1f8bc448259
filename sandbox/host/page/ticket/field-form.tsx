import React, { useState } from 'react';
import type { ShownTicket } from '../../wire/shown-ticket';
import { call } from '../world/call';
import { useDoing } from '../world/use-doing';

/** Fields by which agents clarify a ticket, with the words they take. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'Clarified type': [
    'software defect',
    'non-software defect',
    'consulting request',
    'support request',
    'customisation',
    'delivery',
  ],
  Severity: ['P1', 'P2', 'P3', 'P4'],
  'Needs consulting': ['Yes', 'No'],
  'Technically complex': ['Yes', 'No'],
  'Expert department': ['hosting', 'development', 'deployment'],
};

interface FieldFormProps {
  readonly account: string;
  readonly ticket: ShownTicket;
}

/** Changes one field of a ticket; Jira refuses who may not. */
export const FieldForm = ({ account, ticket }: FieldFormProps) => {
  const [field, setField] = useState('Clarified type');
  const [value, setValue] = useState('');
  const { busy, error, run } = useDoing();
  return (
    <form
      className="field-form"
      onSubmit={(event) => {
        event.preventDefault();
        void run(() =>
          call(`/api/as/${account}/ticket/${ticket.key}/fields`, { fields: { [field]: value === '' ? null : value } }),
        );
      }}
    >
      <label>
        <span>Field</span>
        <select
          value={field}
          onChange={({ target }) => {
            setField(target.value);
            setValue('');
          }}
        >
          {Object.keys(FIELDS).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        <span>New value</span>
        <select value={value} onChange={({ target }) => setValue(target.value)}>
          <option value="">none</option>
          {(FIELDS[field] ?? []).map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      </label>
      <button type="submit" className="button" disabled={busy}>
        Set
      </button>
      {error === null ? null : <p role="alert">{error}</p>}
    </form>
  );
};
