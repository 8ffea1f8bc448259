import React, { useId } from 'react';
import styles from './parts.module.css';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly change: (value: string) => void;
}

/** A small choice; the browser's own control is not clipped by the frame as a drawn menu would be. */
export const Select = ({ label, value, options, change }: SelectProps) => {
  const id = useId();
  return (
    <span className={styles['row']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles['select']} value={value} onChange={(event) => change(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
};
