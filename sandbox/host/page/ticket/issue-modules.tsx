import React from 'react';
import type { ShownTicket } from '../../wire/shown-ticket';
import { AppModuleView } from '../frame/app-module';
import { modulesOf } from '../frame/modules-of';
import { PartTitle } from '../parts/headings';

interface IssueModulesProps {
  readonly account: string;
  readonly ticket: ShownTicket;
  readonly type: 'jira:issueContext' | 'jira:issuePanel';
}

/** The app's own parts of a ticket's screen. */
export const IssueModules = ({ account, ticket, type }: IssueModulesProps) => {
  return (
    <>
      {modulesOf([type]).map((module) => (
        <section key={module.key} className="context-panel" aria-label={module.title}>
          <PartTitle>
            <img src="/icon.svg" alt="" width="16" height="16" /> {module.title}
          </PartTitle>
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
