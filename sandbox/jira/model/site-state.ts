import type { Clock } from '../../clock';
import type { JiraSite, ProductEvent } from '../../jira-site';
import type { Happening } from '../change/happening';
import type { Field } from '../fields/field';
import type { SiteDefinition } from '../site-definition';
import type { IssueRecord, LinkRecord } from './issue-record';
import type { Notice } from './notice';
import type { ProjectRecord } from './project-record';
import type { UserRecord } from './user-record';

type AppOfManifest = Parameters<JiraSite['installApp']>[0];

/** Everything a running site knows. The rooms around it are functions over this. */
export interface SiteState {
  readonly definition: SiteDefinition;
  readonly clock: Clock;
  readonly users: Map<string, UserRecord>;
  readonly organisations: Map<string, { readonly id: string; readonly name: string; readonly members: Set<string> }>;
  /** By key. */
  readonly projects: Map<string, ProjectRecord>;
  readonly fields: Map<string, Field>;
  /** By id. */
  readonly issues: Map<string, IssueRecord>;
  /** Present and former keys to ids. */
  readonly keys: Map<string, string>;
  readonly links: LinkRecord[];
  readonly ids: { next(kind: 'issue' | 'comment' | 'history' | 'link' | 'field' | 'option'): string };
  readonly notices: Notice[];
  /** The site's own automation listens here. */
  readonly happenings: ((happening: Happening) => void)[];
  readonly listeners: ((event: ProductEvent) => void)[];
  /** How old the searches' view is in ms, and by issue id what the index was given since. */
  readonly searchLag: {
    ms: number;
    readonly versions: Map<string, readonly { readonly at: number; readonly issue: IssueRecord }[]>;
  };
  app: { readonly accountId: string; readonly manifest: AppOfManifest } | null;
}
