import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import React, { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { ADMIN_CALLS, type AdminOverview } from '../../src/contract/admin';
import { call } from '../ui/calls';
import { Overview } from './overview/overview';
import styles from './parts/parts.module.css';
import { useReader } from './parts/reader';
import { tell } from './words/tell';

const RulesView = lazy(() => import('./rules/rules-view'));
const DesksView = lazy(() => import('./desks/desks-view'));
const OnCallView = lazy(() => import('./on-call/on-call-view'));
const CustomersView = lazy(() => import('./customers/customers-view'));
const ChangesView = lazy(() => import('./versions/changes-view'));
const MappingView = lazy(() => import('./mapping/mapping-view'));

/** The admin page: warnings first, then everything that decides, readably. */
export const AdminPage = () => {
  const { language } = useReader();
  const [overview, setOverview] = useState<AdminOverview | null>(null);
  const [error, setError] = useState<string | null>(null);
  const load = useCallback(async () => {
    const answer = await call<AdminOverview>(ADMIN_CALLS.overview);
    if (answer.ok) setOverview(answer.value);
    setError(answer.ok ? null : answer.error);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  return (
    <main className={styles['page']}>
      <div className={styles['row']}>
        <Heading size="large" as="h1">
          {tell(language, 'title')}
        </Heading>
        {overview !== null && (
          <Lozenge>{tell(language, 'version', { version: String(overview.rulesVersion) })}</Lozenge>
        )}
      </div>
      {error !== null && (
        <SectionMessage appearance="error">
          <p>{error}</p>
          <Button onClick={() => void load()}>{tell(language, 'again')}</Button>
        </SectionMessage>
      )}
      {overview === null && error === null && <Spinner label={tell(language, 'loading')} />}
      {overview !== null && <Views overview={overview} load={load} />}
    </main>
  );
};

interface ViewsProps {
  readonly overview: AdminOverview;
  readonly load: () => Promise<void>;
}

const Views = ({ overview, load }: ViewsProps) => {
  const { language } = useReader();
  const views = [
    { title: tell(language, 'tabOverview'), content: <Overview overview={overview} load={load} /> },
    { title: tell(language, 'tabRules'), content: <RulesView overview={overview} load={load} /> },
    { title: tell(language, 'tabChanges'), content: <ChangesView overview={overview} load={load} /> },
    { title: tell(language, 'tabMapping'), content: <MappingView overview={overview} /> },
    { title: tell(language, 'tabDesks'), content: <DesksView overview={overview} /> },
    { title: tell(language, 'tabOnCall'), content: <OnCallView overview={overview} /> },
    { title: tell(language, 'tabCustomers'), content: <CustomersView overview={overview} /> },
  ];
  return (
    <Tabs id="views">
      <TabList>
        {views.map(({ title }) => (
          <Tab key={title}>{title}</Tab>
        ))}
      </TabList>
      {views.map(({ title, content }) => (
        <TabPanel key={title}>
          <Suspense fallback={<Spinner label={tell(language, 'loading')} />}>{content}</Suspense>
        </TabPanel>
      ))}
    </Tabs>
  );
};
