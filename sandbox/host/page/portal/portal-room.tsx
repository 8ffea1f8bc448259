import React from 'react';
import { AppModuleView } from '../frame/app-module';
import { useModules } from '../frame/modules-context';
import { Room } from '../shell/room';
import { useViewer } from '../shell/viewer-context';
import { useWorld } from '../world/world-context';
import { MyRequests } from './my-requests';
import { NewRequest } from './new-request';
import { RequestTypes } from './request-types';
import { RequestView } from './request-view';

const HEADERS = ['jiraServiceManagement:portalHeader', 'jiraServiceManagement:portalSubheader'];
const PAGES = { new: 'create_request', request: 'view_request', home: 'portal' } as const;

const pageOf = (first: string | undefined): (typeof PAGES)[keyof typeof PAGES] =>
  first === undefined ? PAGES.home : first === 'new' ? PAGES.new : PAGES.request;

/** The customer portal: what can be asked, what was asked, and the app's own parts above it. */
export const PortalRoom = ({ place }: { readonly place: readonly string[] }) => {
  const { who } = useViewer();
  const { world } = useWorld();
  const headers = useModules(HEADERS);
  const [first, second] = place;
  return (
    <Room title="Help centre" aside={`${who.name}, ${who.role}`}>
      {headers.map((module) => (
        <div key={`${module.key} ${world}`} className="card portal-head">
          <AppModuleView
            module={module}
            account={who.account}
            extension={{ type: module.type, page: pageOf(first), portal: { id: 1 } }}
          />
        </div>
      ))}
      {first === undefined ? (
        <div className="two">
          <RequestTypes account={who.account} />
          <MyRequests account={who.account} />
        </div>
      ) : first === 'new' ? (
        <NewRequest key={who.account} account={who.account} typeId={second ?? ''} />
      ) : (
        <div className="card">
          <RequestView account={who.account} requestKey={first} />
        </div>
      )}
    </Room>
  );
};
