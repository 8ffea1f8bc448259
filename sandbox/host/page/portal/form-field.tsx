import React from 'react';
import type { PortalWords } from './portal-words';

/** A field of a request form as Jira describes it. */
export interface RequestField {
  readonly fieldId: string;
  readonly name: string;
  readonly required: boolean;
  readonly validValues: readonly { readonly value: string; readonly label: string }[];
}

interface FormFieldProps {
  readonly field: RequestField;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly words: PortalWords;
}

const Input = ({ field: { fieldId, validValues, required }, value, change, words }: FormFieldProps) => {
  const common = { id: fieldId, value, required };
  if (validValues.length > 0)
    return (
      <select {...common} onChange={({ target }) => change(target.value)}>
        <option value="">{words.choose}</option>
        {validValues.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    );
  if (fieldId === 'description')
    return <textarea {...common} rows={4} onChange={({ target }) => change(target.value)} />;
  return <input {...common} onChange={({ target }) => change(target.value)} />;
};

/** One question of a request form. */
export const FormField = (props: FormFieldProps) => (
  <div className="form-field">
    <label htmlFor={props.field.fieldId}>
      {props.field.name}
      {props.field.required ? ` ${props.words.required}` : ''}
    </label>
    <Input {...props} />
  </div>
);
