import { useState } from 'react';

export interface ShownFlag {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly tone: string;
}

export interface ShownFlags {
  readonly shown: readonly ShownFlag[];
  readonly raise: (flag: Readonly<Record<string, unknown>>) => void;
  readonly lower: (id: string) => void;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Flags that a front end raises with `showFlag`. */
export const useFlags = (): ShownFlags => {
  const [shown, setShown] = useState<readonly ShownFlag[]>([]);
  return {
    shown,
    raise: (flag) => {
      const one = {
        id: text(flag['id']) || crypto.randomUUID(),
        title: text(flag['title']),
        description: text(flag['description']),
        tone: text(flag['type']) || text(flag['appearance']) || 'info',
      };
      setShown((before) => [...before.filter(({ id }) => id !== one.id), one]);
    },
    lower: (id) => setShown((before) => before.filter((one) => one.id !== id)),
  };
};
