import { useEffect, useRef, type RefObject } from 'react';
import { connect } from '../../bridge/connect';
import { bridgeAnswers, type FrameListener, type FramePlace } from './bridge-answers';

/** Where the app's own files are served: another origin than the page's. */
export const frameOrigin = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="frame-origin"]')?.content ?? '';

/** Connects a frame of the app with the page: whatever it asks is answered for this place and nobody else. */
export const useFrame = (place: FramePlace, listener: FrameListener): RefObject<HTMLIFrameElement> => {
  const frame = useRef<HTMLIFrameElement>(null);
  const heard = useRef(listener);
  heard.current = listener;
  const where = JSON.stringify(place);

  useEffect(() => {
    const connection = connect({
      side: 'page',
      send: (message) => frame.current?.contentWindow?.postMessage(message, frameOrigin()),
      answer: (command, data) => bridgeAnswers(JSON.parse(where) as FramePlace, heard.current)(command, data),
    });
    const receive = (event: MessageEvent) => {
      if (event.origin === frameOrigin() && event.source === frame.current?.contentWindow)
        connection.receive(event.data);
    };
    const themed = new MutationObserver(() => {
      void connection.ask('theme', document.documentElement.dataset['colorMode'] ?? 'light');
    });
    themed.observe(document.documentElement, { attributeFilter: ['data-color-mode'] });
    window.addEventListener('message', receive);
    return () => {
      window.removeEventListener('message', receive);
      themed.disconnect();
    };
  }, [where]);
  return frame;
};
