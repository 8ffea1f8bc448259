import { createContext, useContext } from 'react';

/** Whoever reads the page: their language and the zone of their clock. */
export interface Reader {
  readonly language: string;
  /** IANA zone. */
  readonly zone: string;
}

export const ReaderContext = createContext<Reader>({ language: 'en', zone: 'UTC' });

export const useReader = (): Reader => useContext(ReaderContext);
