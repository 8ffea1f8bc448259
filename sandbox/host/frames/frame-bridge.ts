import { connect } from '../bridge/connect';
import { createHistory } from './frame-history';
import { reportSize } from './report-size';
import { enableTheme } from './enable-theme';

// The first script of every page of the app: makes `window.__bridge`, as Atlassian's network does.
const script = document.currentScript;
const hostOrigin = script instanceof HTMLScriptElement ? (script.dataset['host'] ?? '') : '';

const connection = connect({
  side: 'frame',
  send: (message) => window.parent.postMessage(message, hostOrigin),
  answer: (command, data) => {
    if (command !== 'theme') throw new Error(`a frame does not know ${command}`);
    enableTheme(data === 'dark' ? 'dark' : 'light');
    return undefined;
  },
});
window.addEventListener('message', (event) => {
  if (event.source === window.parent && event.origin === hostOrigin) connection.receive(event.data);
});

const callBridge = async (command: string, data: unknown): Promise<unknown> => {
  if (command === 'createHistory') return createHistory((path) => void connection.ask('historyChanged', { path }));
  const answer = await connection.ask(command, data);
  if (command === 'enableTheming') enableTheme(answer === 'dark' ? 'dark' : 'light');
  return command === 'enableTheming' ? undefined : answer;
};

Object.assign(window, { __bridge: { callBridge } });

document.addEventListener('securitypolicyviolation', (event) => {
  void connection.ask('policyViolation', {
    directive: event.violatedDirective,
    blocked: event.blockedURI,
    source: event.sourceFile,
  });
});
window.addEventListener('error', (event) => void connection.ask('frameError', { message: event.message }));
reportSize((height) => void connection.ask('resized', { height }));
