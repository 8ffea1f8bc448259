import React from 'react';
import type { ProjectOverview } from '../../../src/contract/admin';
import { useReader } from '../parts/reader';
import { tell } from '../words/tell';
import styles from './overview.module.css';

type Mode = ProjectOverview['mode'];

interface ModeChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly value: Mode;
  readonly choose: (mode: Mode) => void;
}

/** Watch, Propose, Act: each with what it means (R1). */
export const ModeChoice = ({ name, legend, value, choose }: ModeChoiceProps) => {
  const { language } = useReader();
  return (
    <fieldset className={styles['modes']}>
      <legend className={styles['legend']}>{legend}</legend>
      {(['watch', 'propose', 'act'] as const).map((mode) => (
        <label key={mode} className={styles['mode']}>
          <input type="radio" name={name} value={mode} checked={value === mode} onChange={() => choose(mode)} />
          <span>
            <strong>{tell(language, mode)}</strong>
            <span className={styles['means']}>{tell(language, `${mode}Means`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
