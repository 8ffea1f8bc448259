import React, { useState } from 'react';
import type { FramePlace } from './bridge-answers';
import { Flags } from './flags';
import { FrameFault } from './frame-fault';
import { SANDBOX } from './sandbox-attribute';
import { useFlags } from './use-flags';
import { frameOrigin, useFrame } from './use-frame';

interface CustomUiFrameProps extends FramePlace {
  /** `admin`, or `admin/page` for one of several entries. */
  readonly resource: string;
  readonly title: string;
}

const SMALLEST = 200;

/** A Custom UI front end: a page of its own in a frame of another origin, as high as its content. */
export const CustomUiFrame = ({ resource, title, ...place }: CustomUiFrameProps) => {
  const [height, setHeight] = useState(SMALLEST);
  const [fault, setFault] = useState<string | null>(null);
  const [closed, setClosed] = useState(false);
  const flags = useFlags();
  const frame = useFrame(place, {
    drawn: () => setFault('A Custom UI front end sent a ForgeDoc.'),
    resized: (wanted) => setHeight(Math.max(SMALLEST, wanted)),
    flagged: flags.raise,
    failed: setFault,
    closed: () => setClosed(true),
  });
  return (
    <div className="custom-ui">
      {fault === null ? null : <FrameFault message={fault} />}
      <Flags flags={flags} />
      {closed ? (
        <p className="nothing">The front end has closed itself.</p>
      ) : (
        <iframe
          ref={frame}
          title={title}
          sandbox={SANDBOX}
          allow="clipboard-write; fullscreen"
          style={{ height }}
          src={`${frameOrigin()}/custom-ui/${resource}/`}
        />
      )}
    </div>
  );
};
