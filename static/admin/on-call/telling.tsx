import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import React from 'react';
import { TELLING_CALLS, type RouteOverview, type TellingOverview } from '../../../src/contract/telling';
import type { Rules } from '../../../src/domain/rules/rules';
import { shortTime } from '../../../src/domain/texts/short-time';
import { useAnswer } from '../../ui/answer';
import { call } from '../../ui/calls';
import { AskedView } from '../parts/asked-view';
import { useReader } from '../parts/reader';
import { Section } from '../parts/section';
import { Table } from '../parts/table';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';
import { TestRing } from './test-ring';

const TONES = {
  ready: 'success',
  'not tried': 'moved',
  'waiting for confirmation': 'inprogress',
  ill: 'removed',
} as const;

/** By which ways the person on call is told, whether they work, and the ring that tries them. */
export const TellingRoutes = ({ rules }: { readonly rules: Rules }) => {
  const { language, zone } = useReader();
  const asked = useAnswer<TellingOverview>(TELLING_CALLS.tellingOverview);
  const probe = async () => {
    await call<TellingOverview>(TELLING_CALLS.probeRoutes);
    await asked.again();
  };
  const ringOf = ({ ring }: RouteOverview): string =>
    ring === undefined
      ? ''
      : tell(language, 'lastRing', {
          person: ring.person,
          time: shortTime(Date.parse(ring.at), { zone, language }),
          ticket: ring.ticketKey,
        });
  return (
    <Section title={tell(language, 'telling')} means={tell(language, 'tellingMeans')}>
      <AskedView asked={asked}>
        {({ routes }) => (
          <>
            <Table
              label={tell(language, 'telling')}
              head={[
                tell(language, 'routeLabel'),
                tell(language, 'now'),
                tell(language, 'routeMeans'),
                tell(language, 'testRing'),
              ]}
              rows={routes.map((one) => ({
                key: one.route,
                cells: [
                  <strong key="name">{adminPhraseIn(language, one.name)}</strong>,
                  <Lozenge key="state" appearance={TONES[one.state]}>
                    {tell(language, `route ${one.state}`)}
                  </Lozenge>,
                  adminPhraseIn(language, one.sentence),
                  ringOf(one),
                ],
              }))}
            />
            <span>
              <Button onClick={() => void probe()}>{tell(language, 'probe')}</Button>
            </span>
            <TestRing routes={routes} rules={rules} rung={asked.again} />
          </>
        )}
      </AskedView>
    </Section>
  );
};
