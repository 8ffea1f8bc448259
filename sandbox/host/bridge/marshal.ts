/** Functions kept for the other side; the oldest go first, as front ends send their whole screen again and again. */
const MOST_FUNCTIONS = 20_000;

export type Callback = (...args: readonly unknown[]) => unknown;
export type CallThere = (id: string, args: readonly unknown[]) => Promise<unknown>;

export interface Marshal {
  /** A copy that may be posted: functions by reference, errors by message, elements as data. */
  pack(value: unknown): unknown;
  /** The other side's value, with functions that call back. */
  unpack(value: unknown): unknown;
  /** Calls a function of this side that the other side holds. @throws Error when it is forgotten. */
  call(id: string, args: readonly unknown[]): unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isCallback = (value: unknown): value is Callback => typeof value === 'function';
const isPlain = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** What crosses the border between the page and a frame, in both directions. */
export const createMarshal = (side: string, callThere: CallThere): Marshal => {
  const kept = new Map<string, Callback>();
  const ids = new WeakMap<Callback, string>();
  let count = 0;

  const keep = (callback: Callback): string => {
    const known = ids.get(callback);
    if (known !== undefined && kept.has(known)) return known;
    const id = `${side}${++count}`;
    ids.set(callback, id);
    kept.set(id, callback);
    const [oldest] = kept.keys();
    if (kept.size > MOST_FUNCTIONS && oldest !== undefined) kept.delete(oldest);
    return id;
  };

  const pack = (value: unknown): unknown => {
    if (isCallback(value)) return { $function: keep(value) };
    if (value instanceof Error) return { $error: value.message };
    if (typeof value === 'symbol') return undefined;
    if (Array.isArray(value)) return value.map(pack);
    if (!isRecord(value)) return value;
    if ('$$typeof' in value)
      return typeof value['type'] === 'string'
        ? { $element: { type: value['type'], props: pack(value['props']) } }
        : null;
    if (!isPlain(value)) return value instanceof Blob || value instanceof Date ? value : undefined;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pack(one)]));
  };

  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack);
    if (!isRecord(value) || !isPlain(value)) return value;
    const { $function: id, $error: message } = value;
    if (typeof id === 'string') return (...args: readonly unknown[]) => callThere(id, args);
    if (typeof message === 'string') return new Error(message);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpack(one)]));
  };

  return {
    pack,
    unpack,
    call: (id, args) => {
      const callback = kept.get(id);
      if (callback === undefined) throw new Error('the other side has forgotten this function');
      return callback(...args);
    },
  };
};
