import React from 'react';
import { ErrorMessage, HelperMessage, Label, RequiredAsterisk, ValidMessage } from '@atlaskit/form';
import type { Draw } from './draw';
import { handlerProp, textProp } from './read-prop';

const form: Draw = ({ props, children }) => {
  const submit = handlerProp(props, 'onSubmit');
  return (
    <form
      className="forge-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit?.({ type: 'submit' });
      }}
    >
      {children}
    </form>
  );
};

const header: Draw = ({ props, children }) => (
  <div>
    <h2>{textProp(props, 'title')}</h2>
    {children}
  </div>
);

export const FORMS: Readonly<Record<string, Draw>> = {
  Form: form,
  FormHeader: header,
  FormSection: ({ children }) => <div className="forge-form">{children}</div>,
  FormFooter: ({ children }) => <div className="forge-buttons">{children}</div>,
  Label: ({ props, children }) => <Label htmlFor={textProp(props, 'labelFor') ?? ''}>{children}</Label>,
  HelperMessage: ({ children }) => <HelperMessage>{children}</HelperMessage>,
  ErrorMessage: ({ children }) => <ErrorMessage>{children}</ErrorMessage>,
  ValidMessage: ({ children }) => <ValidMessage>{children}</ValidMessage>,
  RequiredAsterisk: () => <RequiredAsterisk />,
};
