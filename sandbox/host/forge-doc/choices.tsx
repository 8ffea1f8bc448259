import React from 'react';
import Checkbox from '@atlaskit/checkbox';
import { Radio } from '@atlaskit/radio';
import Select from '@atlaskit/select';
import Toggle from '@atlaskit/toggle';
import type { Draw } from './draw';
import type { Props } from './forge-node';
import { plainEvent } from './plain-event';
import { given } from './given';
import { flagProp, handlerProp, textProp } from './read-prop';

interface Option {
  readonly label: string;
  readonly value: string;
}

const isOption = (value: unknown): value is Option =>
  typeof value === 'object' && value !== null && 'label' in value && 'value' in value;

const optionsOf = (value: unknown): readonly Option[] => (Array.isArray(value) ? value.filter(isOption) : []);

const chosen = (value: unknown): Option | readonly Option[] | null | undefined =>
  Array.isArray(value) ? optionsOf(value) : isOption(value) ? value : value === null ? null : undefined;

const select: Draw = ({ props }) => {
  const change = handlerProp(props, 'onChange');
  return (
    <div className="forge-select">
      <Select<Option, boolean>
        options={optionsOf(props['options'])}
        isMulti={flagProp(props, 'isMulti')}
        isClearable={flagProp(props, 'isClearable')}
        isDisabled={flagProp(props, 'isDisabled')}
        isInvalid={flagProp(props, 'isInvalid')}
        isRequired={flagProp(props, 'isRequired')}
        {...given({
          inputId: textProp(props, 'inputId') ?? textProp(props, 'id'),
          name: textProp(props, 'name'),
          placeholder: textProp(props, 'placeholder'),
          'aria-label': textProp(props, 'aria-label'),
          value: chosen(props['value']),
        })}
        defaultValue={chosen(props['defaultValue']) ?? null}
        onChange={(option) => void change?.(option)}
      />
    </div>
  );
};

const checked = (props: Props, change: 'onChange', target: HTMLInputElement) => {
  const { value, type, name, id, checked: isOn } = target;
  void handlerProp(props, change)?.(plainEvent('change', { value, checked: isOn, type, name, id }));
};

const switched = (props: Props): boolean | undefined =>
  typeof props['isChecked'] === 'boolean' ? props['isChecked'] : undefined;

const toggle: Draw = ({ props }) => (
  <Toggle
    {...given({
      id: textProp(props, 'id'),
      name: textProp(props, 'name'),
      label: textProp(props, 'label'),
      isChecked: switched(props),
    })}
    size={props['size'] === 'large' ? 'large' : 'regular'}
    isDisabled={flagProp(props, 'isDisabled')}
    defaultChecked={flagProp(props, 'defaultChecked')}
    onChange={({ target }) => checked(props, 'onChange', target)}
  />
);

const checkbox: Draw = ({ props }) => (
  <Checkbox
    {...given({
      id: textProp(props, 'id'),
      name: textProp(props, 'name'),
      value: textProp(props, 'value'),
      label: textProp(props, 'label'),
      isChecked: switched(props),
    })}
    isDisabled={flagProp(props, 'isDisabled')}
    isInvalid={flagProp(props, 'isInvalid')}
    defaultChecked={flagProp(props, 'defaultChecked')}
    onChange={({ target }) => checked(props, 'onChange', target)}
  />
);

const radioGroup: Draw = ({ props }) => (
  <div role="radiogroup" aria-label={textProp(props, 'aria-label') ?? textProp(props, 'name')}>
    {optionsOf(props['options']).map((option) => (
      <Radio
        key={option.value}
        {...given({ name: textProp(props, 'name') })}
        label={option.label}
        value={option.value}
        isChecked={option.value === (props['value'] ?? props['defaultValue'])}
        onChange={({ target }) => checked(props, 'onChange', target)}
      />
    ))}
  </div>
);

export const CHOICES: Readonly<Record<string, Draw>> = {
  Select: select,
  Toggle: toggle,
  Checkbox: checkbox,
  RadioGroup: radioGroup,
};
