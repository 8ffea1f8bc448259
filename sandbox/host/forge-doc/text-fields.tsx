import React from 'react';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import type { Draw } from './draw';
import type { Props } from './forge-node';
import { plainEvent } from './plain-event';
import { given } from './given';
import { flagProp, handlerProp, textProp } from './read-prop';
import { useEcho } from './use-echo';

const useTyping = (props: Props) => {
  const [value, type] = useEcho(textProp(props, 'value'), textProp(props, 'defaultValue'));
  const changed = handlerProp(props, 'onChange');
  const left = handlerProp(props, 'onBlur');
  return {
    ...given({
      id: textProp(props, 'id'),
      name: textProp(props, 'name'),
      placeholder: textProp(props, 'placeholder'),
      'aria-label': textProp(props, 'aria-label'),
      maxLength: typeof props['maxLength'] === 'number' ? props['maxLength'] : undefined,
    }),
    value,
    isDisabled: flagProp(props, 'isDisabled'),
    isReadOnly: flagProp(props, 'isReadOnly'),
    isRequired: flagProp(props, 'isRequired'),
    isInvalid: flagProp(props, 'isInvalid'),
    isMonospaced: flagProp(props, 'isMonospaced'),
    isCompact: flagProp(props, 'isCompact'),
    onChange: ({ currentTarget }: React.FormEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      type(currentTarget.value);
      void changed?.(plainEvent('change', { ...picked(currentTarget), checked: false }));
    },
    onBlur: ({ target }: React.FocusEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      void left?.(plainEvent('blur', { ...picked(target), checked: false })),
  };
};

const picked = ({ value, type, name, id }: HTMLInputElement | HTMLTextAreaElement) => ({ value, type, name, id });

const OneLine = ({ props }: { readonly props: Props }) => (
  <Textfield {...useTyping(props)} type={textProp(props, 'type') ?? 'text'} />
);

const ManyLines = ({ props }: { readonly props: Props }) => (
  <TextArea
    {...useTyping(props)}
    minimumRows={typeof props['minimumRows'] === 'number' ? props['minimumRows'] : 3}
    resize="auto"
  />
);

export const TEXT_FIELDS: Readonly<Record<string, Draw>> = {
  Textfield: ({ props }) => <OneLine props={props} />,
  TextArea: ({ props }) => <ManyLines props={props} />,
};
