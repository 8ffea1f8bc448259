import { format } from 'node:util';
import { currentInvocation } from './current-invocation';
import { tellHost } from './host-port';

const LEVELS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** Sends console lines of an invocation to the host; lines outside any invocation are lost, as on the platform. */
export const captureConsole = (): void => {
  for (const level of LEVELS) {
    console[level] = (...words: unknown[]) => {
      const bearer = currentInvocation.getStore()?.order.bearer;
      if (bearer !== undefined) tellHost({ type: 'log', bearer, level, text: format(...words) });
    };
  }
};
