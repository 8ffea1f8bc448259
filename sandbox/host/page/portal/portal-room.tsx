import React from 'react';
import { AppModuleView } from '../frame/app-module';
import { modulesOf } from '../frame/modules-of';
import { Headings } from '../parts/headings';
import { Room } from '../shell/room';
import { useViewer } from '../shell/viewer-context';
import { useWorld } from '../world/world-context';
import { MyRequests } from './my-requests';
import { NewRequest } from './new-request';
import { portalWords } from './portal-words';
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
  const words = portalWords(who.locale);
  const [first, second] = place;
  return (
    <Room title={words.helpCentre} aside={`${who.name}, ${who.role}`}>
      {modulesOf(HEADERS).map((module) => (
        <div key={`${module.key} ${world}`} className="portal-head">
          <AppModuleView
            module={module}
            account={who.account}
            extension={{ type: module.type, page: pageOf(first), portal: { id: 1 } }}
          />
        </div>
      ))}
      {first === undefined ? (
        <div className="two">
          <RequestTypes who={who} />
          <MyRequests who={who} />
        </div>
      ) : (
        <>
          <p className="crumbs">
            <a href="#/portal">{words.helpCentre}</a> / {first === 'new' ? words.contactUs : first}
          </p>
          {first === 'new' ? (
            <NewRequest key={who.account} who={who} typeId={second ?? ''} />
          ) : (
            <div className="card">
              <Headings from={2}>
                <RequestView who={who} requestKey={first} />
              </Headings>
            </div>
          )}
        </>
      )}
    </Room>
  );
};
