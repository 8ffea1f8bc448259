import React from 'react';
import { ErrorMessage, HelperMessage, Inline, Label, Select, Stack, TextArea, Textfield, Toggle } from '@forge/react';
import type { FormField } from './ticket-form';

interface QuestionProps {
  readonly field: FormField;
  readonly value: string;
  /** What is wrong with the answer. */
  readonly fault: string | undefined;
  readonly change: (value: string) => void;
}

/** One question of a form with its answer, and beside it what is wrong or what the choice would do. */
export const Question = (props: QuestionProps) => {
  const { field, fault } = props;
  if (field.kind === 'switch') return <Switch {...props} />;
  const means = field.options?.find(({ value }) => value === props.value)?.means;
  return (
    <Stack space="space.050">
      <Label labelFor={field.name}>{field.isRequired === true ? `${field.label} *` : field.label}</Label>
      <Answer {...props} />
      {means !== undefined && <HelperMessage>{means}</HelperMessage>}
      {fault !== undefined && <ErrorMessage>{fault}</ErrorMessage>}
    </Stack>
  );
};

const Answer = ({ field: { kind, name, options = [] }, value, fault, change }: QuestionProps) => {
  const isInvalid = fault !== undefined;
  if (kind === 'choice')
    return (
      <Select
        inputId={name}
        options={options.map((option) => ({ value: option.value, label: option.label }))}
        value={options.find((option) => option.value === value) ?? null}
        isInvalid={isInvalid}
        onChange={(option) => change(option.value)}
      />
    );
  if (kind === 'text')
    return <TextArea id={name} value={value} isInvalid={isInvalid} onChange={({ target }) => change(target.value)} />;
  return <Textfield id={name} value={value} isInvalid={isInvalid} onChange={({ target }) => change(target.value)} />;
};

const Switch = ({ field, value, change }: QuestionProps) => (
  <Inline space="space.100" alignBlock="center">
    <Toggle
      id={field.name}
      isChecked={value === 'true'}
      onChange={({ target }) => change(target.checked === true ? 'true' : '')}
    />
    <Label labelFor={field.name}>{field.label}</Label>
  </Inline>
);
