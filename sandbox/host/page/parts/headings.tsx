import React, { createContext, useContext, type ReactNode } from 'react';

type Level = 1 | 2 | 3;

const Context = createContext<Level>(1);

interface HeadingsProps {
  /** 1 where nothing stands above, 2 in a room that has a heading, 3 in a pane that has one. */
  readonly from: Level;
  readonly children: ReactNode;
}

/** Headings inside begin at this level. */
export const Headings = ({ from, children }: HeadingsProps) => (
  <Context.Provider value={from}>{children}</Context.Provider>
);

/** What a ticket or request is called. */
export const Title = ({ children }: { readonly children: ReactNode }) => {
  const Heading = `h${useContext(Context)}` as const;
  return <Heading className="title">{children}</Heading>;
};

const PARTS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

/** What a part of it is called. */
export const PartTitle = ({ children }: { readonly children: ReactNode }) => {
  const Heading = PARTS[useContext(Context)];
  return <Heading className="part-title">{children}</Heading>;
};
