import { useEffect, useState } from 'react';

/** Words of the address behind `#/`: `['ticket', 'SUP-41']`. */
const read = (): readonly string[] => window.location.hash.replace(/^#\/?/, '').split('/').filter(Boolean);

/** Where the person is; changes with the address. */
export const useRoute = (): readonly string[] => {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const changed = () => setRoute(read());
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return route;
};
