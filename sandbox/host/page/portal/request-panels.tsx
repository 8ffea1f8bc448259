import React, { useEffect, useRef, useState } from 'react';
import { AppModuleView } from '../frame/app-module';
import { modulesOf } from '../frame/modules-of';
import { useWorld } from '../world/world-context';
import type { PortalRequest } from './portal-request';

const TYPE = 'jiraServiceManagement:portalRequestDetailPanel';
/** After a click the front end shows by itself what came of it. */
const LEFT_ALONE_MS = 5000;

/** Counts up when something has happened, unless the customer is busy in there: they would reload the page by hand. */
const useReloads = () => {
  const { revision } = useWorld();
  const place = useRef<HTMLDivElement>(null);
  const clickedAt = useRef(-Infinity);
  const [reloads, setReloads] = useState(0);
  useEffect(() => {
    const formOpen = place.current?.querySelector('form, input, textarea') != null;
    if (!formOpen && performance.now() - clickedAt.current > LEFT_ALONE_MS) setReloads((before) => before + 1);
  }, [revision]);
  return { place, reloads, clicked: () => (clickedAt.current = performance.now()) };
};

interface RequestPanelsProps {
  readonly account: string;
  readonly request: PortalRequest;
}

/** The app's own parts of a request in the portal. */
export const RequestPanels = ({ account, request: { issueKey: key, requestTypeId: typeId } }: RequestPanelsProps) => {
  const { place, reloads, clicked } = useReloads();
  return (
    <div ref={place} onClickCapture={clicked}>
      {modulesOf([TYPE]).map((module) => (
        <section key={module.key} className="context-panel" aria-label={module.title}>
          <AppModuleView
            module={module}
            account={account}
            reloads={reloads}
            extension={{ type: TYPE, request: { key, typeId }, portal: { id: 1 } }}
          />
        </section>
      ))}
    </div>
  );
};
