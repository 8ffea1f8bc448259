import { sourceLines } from '../bundle/source-lines';
import type { LogLine } from '../worker/protocol';
import { perRuntimeMinute } from './limits-of';

const LARGEST_BYTES = 200 * 1024;

export interface LogBook {
  add(line: LogLine): void;
  readonly lines: readonly { readonly level: string; readonly text: string }[];
}

/** Keeps the console lines of one invocation up to the platform's limits; the rest is dropped, which is said once. */
export const createLogBook = (limitMs: number): LogBook => {
  const most = perRuntimeMinute(limitMs);
  const lines: { level: string; text: string }[] = [];
  let bytes = 0;
  let full = false;
  return {
    lines,
    add: ({ level, text: written }) => {
      if (full) return;
      const text = sourceLines(written);
      bytes += Buffer.byteLength(text);
      full = lines.length >= most || bytes > LARGEST_BYTES;
      lines.push(
        full
          ? { level: 'warn', text: `Log limit reached (${most} lines, 200 KB): further lines are dropped.` }
          : { level, text },
      );
    },
  };
};
