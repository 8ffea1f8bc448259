import React, { useState } from 'react';
import { ADMIN_CALLS, type ProjectOverview } from '../../../src/contract/admin';
import { instantOf } from '../../../src/domain/instant';
import { wallTime } from '../../../src/domain/texts/wall-time';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { tell } from '../words/tell';
import { ModeChoice } from './mode-choice';
import { SetupCheck } from './setup-check';

interface ProjectCardProps {
  readonly project: ProjectOverview;
  readonly change: (name: string, payload: Record<string, unknown>) => Promise<unknown>;
}

/** How far the app goes in one project, and since when. */
export const ProjectCard = ({ project: { key, mode, since }, change }: ProjectCardProps) => {
  const { language, zone } = useReader();
  // Until the answer is there the choice stands as it was clicked; refused, it falls back.
  const [wanted, setWanted] = useState<ProjectOverview['mode'] | null>(null);
  const choose = async (chosen: ProjectOverview['mode']) => {
    setWanted(chosen);
    await change(ADMIN_CALLS.setProjectMode, { projectKey: key, mode: chosen });
    setWanted(null);
  };
  return (
    <div className={styles['card']}>
      <strong>{key}</strong>
      <p className={styles['subtle']}>
        {tell(language, 'since', { time: wallTime(instantOf(since), { zone, language }) })}
      </p>
      <ModeChoice
        name={`mode-${key}`}
        legend={tell(language, 'modeOf', { project: key })}
        value={wanted ?? mode}
        choose={(chosen) => void choose(chosen)}
      />
      <SetupCheck projectKey={key} />
    </div>
  );
};
