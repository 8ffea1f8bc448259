import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import Toggle from '@atlaskit/toggle';
import React from 'react';
import { ADMIN_CALLS, type AdminOverview } from '../../../src/contract/admin';
import { Outcome } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Table } from '../parts/table';
import { useChange } from '../parts/use-change';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';
import { EnableProject } from './enable-project';
import { ProjectCard } from './project-card';

interface OverviewProps {
  readonly overview: AdminOverview;
  readonly load: () => Promise<void>;
}

/** First what is not in order; then the switches (R1), and how the desks are now. */
export const Overview = ({ overview, load }: OverviewProps) => {
  const { language } = useReader();
  const { answer, change } = useChange(load);
  const { warnings, stopActing, projects, desks } = overview;
  return (
    <div className={styles['stack']}>
      <Outcome answer={answer} />
      <section className={styles['tight']} aria-label={tell(language, 'warnings')}>
        <Heading size="small" as="h2">
          {tell(language, 'warnings')}
        </Heading>
        {warnings.length === 0 && <p className={styles['text']}>{tell(language, 'noWarnings')}</p>}
        {warnings.map((warning) => (
          <SectionMessage key={warning} appearance={isRed(warning) ? 'error' : 'warning'}>
            {adminPhraseIn(language, warning)}
          </SectionMessage>
        ))}
      </section>
      <section className={styles['card']} aria-label={tell(language, 'stopTitle')}>
        <span className={styles['row']}>
          <Toggle
            id="stop"
            isChecked={stopActing}
            onChange={() => void change(ADMIN_CALLS.stopActing, { stop: !stopActing })}
          />
          <label htmlFor="stop">
            <strong>{tell(language, 'stopTitle')}</strong>
          </label>
        </span>
        <p className={styles['subtle']}>{tell(language, stopActing ? 'stopOn' : 'stopOff')}</p>
      </section>
      <section className={styles['tight']}>
        <Heading size="small" as="h2">
          {tell(language, 'projects')}
        </Heading>
        {projects.length === 0 && <p className={styles['text']}>{tell(language, 'noProjects')}</p>}
        <div className={styles['cards']}>
          {projects.map((project) => (
            <ProjectCard key={project.key} project={project} change={change} />
          ))}
          <EnableProject change={change} />
        </div>
      </section>
      <section className={styles['tight']}>
        <Heading size="small" as="h2">
          {tell(language, 'desksNow')}
        </Heading>
        <Table
          label={tell(language, 'desksNow')}
          head={[tell(language, 'desk'), tell(language, 'now')]}
          rows={desks.map(({ name, state }) => ({ key: name, cells: [<strong key="name">{name}</strong>, state] }))}
        />
      </section>
    </div>
  );
};

/** Until a test ring is confirmed the page says in red that nobody will be woken. */
const isRed = (warning: string): boolean => warning.startsWith('NOBODY');
