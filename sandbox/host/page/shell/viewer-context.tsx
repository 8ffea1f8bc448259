import React, { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { SomebodyToBe } from '../../wire/somebody-to-be';
import { BEGINNING } from '../world/beginning';

interface Viewer {
  readonly who: SomebodyToBe;
  readonly people: readonly SomebodyToBe[];
  readonly become: (account: string) => void;
}

const Context = createContext<Viewer | null>(null);
const KEY = 'meridian-viewer';
const FIRST = 'lukas-brandt';

/** Whose eyes one looks through in the rooms that are one person's. */
export const ViewerProvider = ({ children }: { readonly children: ReactNode }) => {
  const { people } = BEGINNING;
  const [account, setAccount] = useState(() => sessionStorage.getItem(KEY) ?? FIRST);
  const who = people.find((one) => one.account === account) ?? people.find((one) => one.account === FIRST);
  const viewer = useMemo(
    () =>
      who === undefined
        ? null
        : {
            who,
            people,
            become: (next: string) => {
              sessionStorage.setItem(KEY, next);
              setAccount(next);
            },
          },
    [who, people],
  );
  return viewer === null ? null : <Context.Provider value={viewer}>{children}</Context.Provider>;
};

/** Who looks. @throws Error outside of the provider. */
export const useViewer = (): Viewer => {
  const viewer = useContext(Context);
  if (viewer === null) throw new Error('useViewer is used outside of ViewerProvider');
  return viewer;
};
