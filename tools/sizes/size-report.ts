import type { BundleSize } from './bundle-size';
import type { ColdStart } from './cold-start';
import { HANDLER_LIMITS } from './limits';

export interface HandlerSize extends Pick<BundleSize, 'name' | 'bytes' | 'gzip'> {
  readonly cold: ColdStart;
}

export interface SizeReport {
  readonly lines: readonly string[];
  /** Handlers that weigh more than they may. Time is shown and not judged: machines differ. */
  readonly tooHeavy: readonly string[];
}

const NAME = 22;
const bytesOf = (bytes: number) => bytes.toLocaleString('en-GB').padStart(9);
const msOf = (ms: number) => ms.toFixed(1);

const handlerLine = ({ name, bytes, gzip, cold }: HandlerSize): string => {
  const { bytes: limit, coldMs } = HANDLER_LIMITS;
  const weight = `${name.padEnd(NAME)}${bytesOf(bytes)} ${bytesOf(gzip)}`;
  const start = `${msOf(cold.processorMs).padStart(6)} (${msOf(cold.wallMs)}, ${msOf(cold.fastestWallMs)})`;
  const heavy = bytes > limit ? `  ${(bytes - limit).toLocaleString('en-GB')} bytes too many` : '';
  return `${weight} ${start}${heavy}${cold.processorMs > coldMs ? '  slow' : ''}`;
};

/** One line for each handler and each screen. */
export const sizeReport = (
  handlers: readonly HandlerSize[],
  screens: readonly Pick<BundleSize, 'name' | 'bytes' | 'gzip'>[],
): SizeReport => {
  const { bytes: limit, coldMs } = HANDLER_LIMITS;
  const heavy = handlers.filter(({ bytes }) => bytes > limit);
  return {
    lines: [
      `${'handler'.padEnd(NAME)} minified      gzip  cold start, ms of processor (wall, fastest)`,
      ...handlers.map(handlerLine),
      `aim: at most ${limit.toLocaleString('en-GB')} bytes and ${coldMs} ms`,
      '',
      `${'screen'.padEnd(NAME)} minified      gzip`,
      ...screens.map(({ name, bytes, gzip }) => `${name.padEnd(NAME)}${bytesOf(bytes)} ${bytesOf(gzip)}`),
    ],
    tooHeavy: heavy.map(({ name }) => name),
  };
};
