import Textfield from '@atlaskit/textfield';
import React, { useState } from 'react';
import { ADMIN_CALLS, type AdminOverview, type AdminResult } from '../../../src/contract/admin';
import { call } from '../../ui/calls';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { tell } from '../words/tell';
import { PasteForm } from './paste-form';

interface PublishViewProps {
  readonly overview: AdminOverview;
  readonly load: () => Promise<void>;
}

/** Rules and customers as documents, pasted in; published or stored as a whole, or refused with every fault. */
const PublishView = ({ overview: { rules }, load }: PublishViewProps) => {
  const { language } = useReader();
  const [note, setNote] = useState('');
  const send = async (name: string, payload: Record<string, unknown>) => {
    const answer = await call<AdminResult>(name, payload);
    await load();
    return answer;
  };
  return (
    <div className={styles['stack']}>
      <PasteForm
        id="rules"
        title={tell(language, 'publishRules')}
        means={tell(language, 'publishMeans')}
        label={tell(language, 'rulesText')}
        startFrom={{ label: tell(language, 'copyLive'), document: rules }}
        send={(document) => send(ADMIN_CALLS.publishRules, { rules: document, note, basedOn: rules.version })}
      >
        <label htmlFor="rules-note">{tell(language, 'noteText')}</label>
        <Textfield id="rules-note" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </PasteForm>
      <PasteForm
        id="customers"
        title={tell(language, 'importCustomers')}
        means={tell(language, 'importMeans')}
        label={tell(language, 'customersText')}
        send={(customers) => send(ADMIN_CALLS.importCustomers, { customers })}
      />
    </div>
  );
};

export default PublishView;
