import React from 'react';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';

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
}

const Input = ({ field, value, change }: FormFieldProps) => {
  const { fieldId, validValues, required } = field;
  if (validValues.length > 0)
    return (
      <select id={fieldId} value={value} required={required} onChange={({ target }) => change(target.value)}>
        <option value="">Please choose</option>
        {validValues.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    );
  if (fieldId === 'description')
    return <TextArea id={fieldId} value={value} onChange={(event) => change(event.currentTarget.value)} />;
  return (
    <Textfield
      id={fieldId}
      value={value}
      isRequired={required}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
};

/** One question of a request form. */
export const FormField = (props: FormFieldProps) => (
  <div className="form-field">
    <label htmlFor={props.field.fieldId}>
      {props.field.name}
      {props.field.required ? ' (required)' : ''}
    </label>
    <Input {...props} />
  </div>
);
