import { InvalidInput } from '../../../src/domain/errors';
import type { Channel } from '../../jira/channel';
import { DEMO_ORGANISATIONS } from '../../world/demo-users';
import type { Stage } from '../stage';
import type { FileTicket } from '../story';
import { remember } from './remember';

const CHANNELS: Readonly<Record<FileTicket['channel'], Channel>> = {
  portal: 'portal',
  mail: 'email',
  api: 'api',
  agent: 'jira',
};

const organisationId = (name: string): string => {
  const found = DEMO_ORGANISATIONS.find((organisation) => organisation.name === name);
  if (found === undefined) throw new InvalidInput('file.organisations', `no organisation is called ${name}`);
  return found.id;
};

/** Stack traces look like this; repeated up to the wanted size. */
const padding = (kilobytes: number): string =>
  '\tat com.example.learning.QuestionPool.lock(QuestionPool.java:412)\n'.repeat(Math.ceil((kilobytes * 1024) / 66));

const describe = (file: FileTicket): string => {
  const text = file.description ?? '';
  if (file.descriptionKilobytes === undefined) return text;
  return `${text}\n${padding(file.descriptionKilobytes)}`.slice(0, file.descriptionKilobytes * 1024 - 1);
};

/** A person files a ticket, by the way they chose. */
export const fileTicket = (stage: Stage, file: FileTicket): void => {
  const { id, key } = stage.site.createRequest({
    as: file.by,
    project: file.project ?? 'SUP',
    channel: CHANNELS[file.channel],
    ...(file.requestType === undefined ? {} : { requestType: file.requestType }),
    summary: file.summary,
    description: describe(file),
    ...(file.answers === undefined ? {} : { answers: file.answers }),
    ...(file.organisations === undefined ? {} : { organisations: file.organisations.map(organisationId) }),
  });
  remember(stage, { id, key, reporter: file.by, ...(file.name === undefined ? {} : { name: file.name }) });
};
