import { openStage } from '../stories/open-stage';
import type { Stage } from '../stories/stage';

/** Somebody without a customer organisation: every report alerts by itself, none joins another. */
const REPORTER = 'walter-nowak';

/** The demo site at a Saturday's wall time of Berlin. The caller disposes `platform`. */
export const loadStage = (start: string): Promise<Stage> =>
  openStage(
    {
      id: 'load',
      title: 'Load',
      shows: 'Many incidents at once.',
      touches: [],
      site: 'demo',
      zone: 'Europe/Berlin',
      start,
      steps: [],
    },
    { appRoot: process.cwd() },
  );

/** Files one outage and gives its id. */
export const fileOutage = (stage: Stage, index: number): string =>
  stage.site.createRequest({
    as: REPORTER,
    project: 'SUP',
    channel: 'portal',
    requestType: 'Report an incident',
    summary: `Portal ${index} is down`,
    answers: { 'Productive system?': 'Yes', 'Can people still work?': 'Nobody', 'Since when': 'now' },
  }).id;
