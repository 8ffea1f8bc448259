import React from 'react';
import { AppModuleView } from '../frame/app-module';
import { modulesOf } from '../frame/modules-of';
import { Room } from '../shell/room';
import { useViewer } from '../shell/viewer-context';
import { useWorld } from '../world/world-context';

/** Pages of their own: everything the manifest declares that is not part of a ticket or of the portal. */
const PAGES = [
  'jira:adminPage',
  'jira:globalPage',
  'jira:projectPage',
  'jira:projectSettingsPage',
  'jiraServiceManagement:queuePage',
];

const WHERE: Readonly<Record<string, string>> = {
  'jira:adminPage': 'Jira settings, Apps',
  'jira:globalPage': 'Apps',
  'jira:projectPage': 'Project',
  'jira:projectSettingsPage': 'Project settings',
  'jiraServiceManagement:queuePage': 'Queues',
};

/** The pages of the app, one at a time, as the person who looks gets them. */
export const AppRoom = ({ moduleKey }: { readonly moduleKey: string | undefined }) => {
  const pages = modulesOf(PAGES);
  const { who } = useViewer();
  const { world } = useWorld();
  const chosen = pages.find((one) => one.key === moduleKey) ?? pages[0];
  if (chosen === undefined) return <p className="nothing">The manifest declares no page.</p>;
  return (
    <Room title={chosen.title} aside={`${WHERE[chosen.type] ?? chosen.type} · ${chosen.kind}`}>
      <nav className="tabs" aria-label="App pages">
        {pages.map(({ key, title, type }) => (
          <a key={key} href={`#/app/${key}`} aria-current={key === chosen.key ? 'page' : undefined}>
            {title} <span>{WHERE[type]}</span>
          </a>
        ))}
      </nav>
      <div className={chosen.kind === 'UI Kit' ? 'card app-page-native' : 'card'} key={world}>
        <AppModuleView
          module={chosen}
          account={who.account}
          extension={{ type: chosen.type, project: { id: '10000', key: 'SUP', type: 'service_desk' } }}
        />
      </div>
    </Room>
  );
};
