import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import React, { useState } from 'react';
import { ADMIN_CALLS, type ProjectOverview } from '../../../src/contract/admin';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { tell } from '../words/tell';
import { ModeChoice } from './mode-choice';

interface EnableProjectProps {
  readonly change: (name: string, payload: Record<string, unknown>) => Promise<unknown>;
}

/** A further project by its key. It begins by watching unless the admin says otherwise. */
export const EnableProject = ({ change }: EnableProjectProps) => {
  const { language } = useReader();
  const [projectKey, setProjectKey] = useState('');
  const [mode, setMode] = useState<ProjectOverview['mode']>('watch');
  return (
    <form
      className={styles['card']}
      onSubmit={(event) => {
        event.preventDefault();
        void change(ADMIN_CALLS.setProjectMode, { projectKey: projectKey.trim(), mode });
      }}
    >
      <strong>{tell(language, 'enable')}</strong>
      <label htmlFor="project-key">{tell(language, 'projectKey')}</label>
      <Textfield
        id="project-key"
        value={projectKey}
        onChange={(event) => setProjectKey(event.currentTarget.value)}
        placeholder="SUP"
      />
      <ModeChoice name="mode-of-new" legend={tell(language, 'mode')} value={mode} choose={setMode} />
      <span>
        <Button type="submit" appearance="primary" isDisabled={projectKey.trim() === ''}>
          {tell(language, 'setMode')}
        </Button>
      </span>
    </form>
  );
};
