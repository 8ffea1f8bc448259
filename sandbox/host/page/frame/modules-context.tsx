import React, { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { AppModule } from '../../wire/app-module';
import { call } from '../world/call';

const Context = createContext<readonly AppModule[]>([]);

/** What the manifest declares is asked once: it does not change while the page is open. */
export const ModulesProvider = ({ children }: { readonly children: ReactNode }) => {
  const [modules, setModules] = useState<readonly AppModule[] | null>(null);
  useEffect(() => {
    void call<readonly AppModule[]>('/api/bridge/modules').then(setModules);
  }, []);
  return modules === null ? null : <Context.Provider value={modules}>{children}</Context.Provider>;
};

/** Front ends of the app of these types, in the order of the manifest. */
export const useModules = (types: readonly string[]): readonly AppModule[] => {
  const modules = useContext(Context);
  return modules.filter((module) => types.includes(module.type));
};
