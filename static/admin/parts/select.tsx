import React, { useId } from 'react';
import styles from './parts.module.css';

interface SelectProps {
  readonly label: string;
  /** The label is heard only, where the place says it to those who see. */
  readonly hidesLabel?: true;
  readonly isDisabled?: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly change: (value: string) => void;
}

/** A small choice; the browser's own control is not clipped by the frame as a drawn menu would be. */
export const Select = ({ label, hidesLabel, isDisabled, value, options, change }: SelectProps) => {
  const id = useId();
  return (
    <span className={styles['row']}>
      {hidesLabel !== true && <label htmlFor={id}>{label}</label>}
      <select
        id={id}
        className={styles['select']}
        {...(hidesLabel === true ? { 'aria-label': label } : {})}
        disabled={isDisabled}
        value={value}
        onChange={(event) => change(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
};
