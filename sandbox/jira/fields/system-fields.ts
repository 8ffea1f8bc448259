import { issueTypeId, issueTypeJson } from '../answers/issue-type-json';
import { statusId, statusJson } from '../answers/status-json';
import type { SiteDefinition } from '../site-definition';
import { componentsKind } from './components-kind';
import type { Field, FieldKind } from './field';
import { labelsKind } from './labels-kind';
import { namedKind } from './named-kind';
import { paragraphKind } from './paragraph-kind';
import { assigneeKind, personKind } from './person-kinds';
import { summaryKind, textKind } from './text-kind';
import { dateKind, instantKind } from './time-kinds';
import { rankedKind } from './ranked-kind';

const GERMAN: Readonly<Record<string, string>> = {
  summary: 'Zusammenfassung',
  description: 'Beschreibung',
  issuetype: 'Vorgangstyp',
  status: 'Status',
  priority: 'Priorität',
  assignee: 'Zugewiesene Person',
  reporter: 'Autor',
  creator: 'Ersteller',
  created: 'Erstellt',
  updated: 'Aktualisiert',
  resolution: 'Lösung',
  resolutiondate: 'Erledigt',
  labels: 'Stichwörter',
  components: 'Komponenten',
  security: 'Sicherheitsstufe',
  duedate: 'Fälligkeitsdatum',
  project: 'Projekt',
  issuelinks: 'Verknüpfte Vorgänge',
  comment: 'Kommentar',
};

/** Jira's own fields. Ids are the same in every language, names on screen are not. */
export const systemFields = (definition: SiteDefinition): readonly Field[] => {
  const field = (id: string, name: string, kind: FieldKind, more: Partial<Field> = {}): Field => ({
    id,
    name: definition.language === 'de' ? (GERMAN[id] ?? name) : name,
    englishName: name,
    historyName: id === 'issuetype' ? 'issuetype' : name.toLowerCase(),
    kind,
    clauses: [id],
    settable: true,
    ...more,
  });
  const fixed = { settable: false };
  const derived = { settable: false, derived: true } as const;
  return [
    field('summary', 'Summary', summaryKind),
    field('description', 'Description', paragraphKind),
    field('issuetype', 'Issue Type', issueTypeKind, { clauses: ['issuetype', 'type'] }),
    field('project', 'Project', textKind('exact'), derived),
    field('status', 'Status', statusKind, fixed),
    field('priority', 'Priority', rankedKind('priority', definition.priorities)),
    field('assignee', 'Assignee', assigneeKind),
    field('reporter', 'Reporter', personKind),
    field('creator', 'Creator', personKind, fixed),
    field('created', 'Created', instantKind, { ...fixed, clauses: ['created', 'createddate'] }),
    field('updated', 'Updated', instantKind, { ...fixed, clauses: ['updated', 'updateddate'] }),
    field('resolution', 'Resolution', rankedKind('resolution', definition.resolutions ?? ['Done', "Won't Do"]), fixed),
    field('resolutiondate', 'Resolved', instantKind, { ...fixed, clauses: ['resolved', 'resolutiondate'] }),
    field('statuscategorychangedate', 'Status Category Changed', instantKind, fixed),
    field('labels', 'Labels', labelsKind),
    field('components', 'Components', componentsKind, {
      historyName: 'Component',
      clauses: ['component', 'components'],
    }),
    field('security', 'Security Level', securityKind, { clauses: ['level', 'security'] }),
    field('duedate', 'Due date', dateKind, { historyName: 'duedate', clauses: ['due', 'duedate'] }),
    field('issuelinks', 'Linked Issues', textKind(), derived),
    field('comment', 'Comment', textKind(), derived),
  ];
};

const issueTypeKind = namedKind('issuetype', {
  all: ({ site, project }) => project.definition.issueTypes.map(({ name }) => ({ id: issueTypeId(site, name), name })),
  json: (name, { site }) => issueTypeJson(site, name),
  id: (name, { site }) => issueTypeId(site, name),
});

const statusKind = namedKind('status', {
  all: ({ site }) => site.definition.statuses.map(({ name }) => ({ id: statusId(site, name), name })),
  json: (name, { site }) => statusJson(site, name),
  id: (name, { site }) => statusId(site, name),
});

const securityKind = namedKind('securitylevel', {
  all: ({ project }) =>
    Object.keys(project.definition.security?.levels ?? {}).map((name, index) => ({ id: String(10_000 + index), name })),
  json: (name) => ({ name }),
  id: (name) => name,
});
