interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  readonly key: string;
}

type Listener = (place: Place, action: string) => void;

const placeOf = (to: string | Partial<Place>, state: unknown, key: string): Place => {
  if (typeof to !== 'string') return { pathname: '/', search: '', hash: '', state, key, ...to };
  const { pathname, search, hash } = new URL(to, 'https://app.invalid/');
  return { pathname, search, hash, state, key };
};

/** A history as version 4 of the package of that name makes it, inside the frame: listening is synchronous there. */
export const createHistory = (changed: (path: string) => void) => {
  const listeners = new Set<Listener>();
  const entries: Place[] = [placeOf('/', undefined, '0')];
  let index = 0;
  let count = 0;
  const here = (): Place => entries[index] ?? placeOf('/', undefined, '0');
  const arrive = (action: string) => {
    const place = here();
    changed(place.pathname + place.search + place.hash);
    listeners.forEach((listener) => listener(place, action));
  };
  const go = (steps: number) => {
    index = Math.max(0, Math.min(entries.length - 1, index + steps));
    arrive('POP');
  };
  return {
    get location() {
      return here();
    },
    get length() {
      return entries.length;
    },
    action: 'POP',
    push: (to: string | Partial<Place>, state?: unknown) => {
      entries.splice(index + 1, Infinity, placeOf(to, state, String(++count)));
      index += 1;
      arrive('PUSH');
    },
    replace: (to: string | Partial<Place>, state?: unknown) => {
      entries[index] = placeOf(to, state, String(++count));
      arrive('REPLACE');
    },
    go,
    goBack: () => go(-1),
    goForward: () => go(1),
    createHref: ({ pathname = '/', search = '', hash = '' }: Partial<Place>) => pathname + search + hash,
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
