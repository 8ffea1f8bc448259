import { useEffect, useRef, type RefObject } from 'react';
import { connect } from '../../bridge/connect';
import { listenForApp } from './app-events';
import { bridgeAnswers, type FrameListener, type FramePlace } from './bridge-answers';

/** Where the app's own files are served: another origin than the page's. */
export const frameOrigin = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="frame-origin"]')?.content ?? '';

/** Connects a frame of the app with the page: whatever it asks is answered for this place and nobody else. */
export const useFrame = (place: FramePlace, listener: Omit<FrameListener, 'listens'>): RefObject<HTMLIFrameElement> => {
  const frame = useRef<HTMLIFrameElement>(null);
  const heard = useRef(listener);
  heard.current = listener;
  const where = JSON.stringify(place);

  useEffect(() => {
    const stops: (() => void)[] = [];
    const listens: FrameListener['listens'] = (event, heardBy) => {
      const stop = listenForApp(event, heardBy);
      stops.push(stop);
      return stop;
    };
    const connection = connect({
      side: 'page',
      send: (message) => frame.current?.contentWindow?.postMessage(message, frameOrigin()),
      answer: (command, data) =>
        bridgeAnswers(JSON.parse(where) as FramePlace, { ...heard.current, listens })(command, data),
    });
    const receive = (event: MessageEvent) => {
      if (event.origin === frameOrigin() && event.source === frame.current?.contentWindow)
        connection.receive(event.data);
    };
    const themed = new MutationObserver(() => {
      const theme = document.documentElement.dataset['colorMode'] ?? 'light';
      void connection.ask('theme', theme);
    });
    themed.observe(document.documentElement, { attributeFilter: ['data-color-mode'] });
    window.addEventListener('message', receive);
    return () => {
      window.removeEventListener('message', receive);
      themed.disconnect();
      stops.forEach((stop) => stop());
    };
  }, [where]);
  return frame;
};
