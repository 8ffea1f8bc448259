/** The site tells the front ends of an open issue that it has changed. */
export const ISSUE_CHANGED = 'JIRA_ISSUE_CHANGED';

type Listener = (payload: unknown) => unknown;

const listeners = new Map<string, Set<Listener>>();

/** Calls every front end that listens to the event. */
export const emitToApp = (event: string, payload: unknown): void => {
  for (const listener of listeners.get(event) ?? []) void listener(payload);
};

/** From now on the front end hears the event. Returns how to stop it. */
export const listenForApp = (event: string, listener: Listener): (() => void) => {
  const heard = listeners.get(event) ?? new Set();
  listeners.set(event, heard.add(listener));
  return () => void heard.delete(listener);
};
