import React from 'react';
import { Stack } from '@forge/react';
import { Message } from '../message';
import { Question } from './question';
import type { FormField } from './ticket-form';
import type { Filled } from './use-form-answers';

interface QuestionsProps {
  readonly fields: readonly FormField[];
  readonly filled: Pick<Filled, 'answers' | 'faults' | 'change'>;
}

/** The questions of a form; above them what is wrong and no question is to blame for. */
export const Questions = ({ fields, filled: { answers, faults, change } }: QuestionsProps) => (
  <Stack space="space.200">
    {faults[''] !== undefined && <Message text={faults['']} tone="error" />}
    {fields.map((field) => (
      <Question
        key={field.name}
        field={field}
        value={answers[field.name] ?? ''}
        fault={faults[field.name]}
        change={(value) => change(field.name, value)}
      />
    ))}
  </Stack>
);
