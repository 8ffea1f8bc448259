import React, { useState } from 'react';
import Spinner from '@atlaskit/spinner';
import { ForgeDoc } from '../../forge-doc/forge-doc';
import type { ForgeNode } from '../../forge-doc/forge-node';
import type { FramePlace } from './bridge-answers';
import { Flags } from './flags';
import { FrameFault } from './frame-fault';
import { SANDBOX } from './sandbox-attribute';
import { useFlags } from './use-flags';
import { frameOrigin, useFrame } from './use-frame';

interface UiKitPanelProps extends FramePlace {
  /** `ui/ticket-context`, as the manifest says. */
  readonly resource: string;
  readonly title: string;
}

/** A UI Kit front end: its code runs in a hidden frame of another origin, the page draws what it says. */
export const UiKitPanel = ({ resource, title, ...place }: UiKitPanelProps) => {
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
      {node === null ? fault === null && <Spinner label={`${title} is loading`} /> : <ForgeDoc node={node} />}
    </div>
  );
};
