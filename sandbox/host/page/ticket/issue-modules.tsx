import React from 'react';
import type { ShownTicket } from '../../wire/shown-ticket';
import { AppModuleView } from '../frame/app-module';
import { useModules } from '../frame/modules-context';

interface IssueModulesProps {
  readonly account: string;
  readonly ticket: ShownTicket;
  readonly type: 'jira:issueContext' | 'jira:issuePanel';
}

/** The app's own parts of a ticket's screen. */
export const IssueModules = ({ account, ticket, type }: IssueModulesProps) => {
  const modules = useModules([type]);
  return (
    <>
      {modules.map((module) => (
        <section key={module.key} className="context-panel" aria-label={module.title}>
          <h4>
            <img src="/icon.svg" alt="" width="16" height="16" /> {module.title}
          </h4>
          <AppModuleView
            module={module}
            account={account}
            extension={{
              type,
              issue: { id: ticket.id, key: ticket.key, type: ticket.issueType },
              project: { key: ticket.project, type: 'service_desk' },
            }}
          />
        </section>
      ))}
    </>
  );
};
