import React from 'react';
import type { Mode } from '../../../src/domain/rules/rules';
import { Select } from '../parts/select';
import { useReader } from '../parts/reader';
import { tell } from '../words/tell';

interface ModeSelectProps {
  /** What goes so far: a row, a kind of action. It is heard, not seen. */
  readonly of: string;
  readonly mode: Mode;
  readonly isDisabled: boolean;
  readonly change: (mode: Mode) => void;
}

const MODES = ['watch', 'propose', 'act'] as const satisfies readonly Mode[];

/** Watch, Propose or Act for one row or one kind of action (R1); a choice is a new version of the rules. */
export const ModeSelect = ({ of, mode, isDisabled, change }: ModeSelectProps) => {
  const { language } = useReader();
  return (
    <Select
      label={`${tell(language, 'mode')}: ${of}`}
      hidesLabel={true}
      isDisabled={isDisabled}
      value={mode}
      options={MODES.map((one) => ({ value: one, label: tell(language, one) }))}
      change={(wanted) => {
        const chosen = MODES.find((one) => one === wanted);
        if (chosen !== undefined) change(chosen);
      }}
    />
  );
};
