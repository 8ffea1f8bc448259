import React, { lazy, Suspense, useState } from 'react';
import type { ForgeNode } from '../../forge-doc/forge-node';
import { Loading } from '../parts/loading';
import type { FramePlace } from './bridge-answers';
import { Flags } from './flags';
import { FrameFault } from './frame-fault';
import { loadForgeDoc } from './load-forge-doc';
import { SANDBOX } from './sandbox-attribute';
import { useFlags } from './use-flags';
import { frameOrigin, useFrame } from './use-frame';

const ForgeDoc = lazy(loadForgeDoc);

interface UiKitPanelProps extends FramePlace {
  /** `ui/ticket-context`, as the manifest says. */
  readonly resource: string;
  readonly title: string;
  readonly reloads: number;
}

/** A UI Kit front end: its code runs in a hidden frame of another origin, the page draws what it says. */
export const UiKitPanel = ({ resource, title, reloads, ...place }: UiKitPanelProps) => {
  const [node, setNode] = useState<ForgeNode | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const flags = useFlags();
  const frame = useFrame(place, {
    drawn: setNode,
    resized: () => undefined,
    flagged: flags.raise,
    failed: setFault,
    closed: () => undefined,
  });
  return (
    <div className="forge-screen">
      <iframe
        // What the old one drew stays until the new one draws.
        key={reloads}
        ref={frame}
        title={`${title} (code)`}
        hidden
        aria-hidden="true"
        tabIndex={-1}
        sandbox={SANDBOX}
        src={`${frameOrigin()}/ui-kit/${resource}/`}
      />
      <Flags flags={flags} />
      {fault === null ? null : <FrameFault message={fault} />}
      {node === null && fault === null ? <Loading what={title} /> : null}
      {node === null ? null : (
        <Suspense fallback={<Loading what={title} />}>
          <ForgeDoc node={node} />
        </Suspense>
      )}
    </div>
  );
};
