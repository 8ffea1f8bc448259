import React, { useEffect, useState } from 'react';
import type { PhoneNow } from '../../wire/phone-now';
import { Phone } from '../phones/phone';
import { useViewer } from '../shell/viewer-context';
import { useAsked } from '../world/use-asked';
import { useWorld } from '../world/world-context';
import { Pane } from './pane';

/** The telephone of whoever rings now, else of the one it rang at last, else of the one it would ring at. */
export const PhonePane = () => {
  const { ringing, onCall } = useWorld();
  const { people } = useViewer();
  const [last, setLast] = useState<string | null>(null);
  const loudest = ringing.at(-1);
  useEffect(() => {
    if (loudest !== undefined) setLast(loudest);
  }, [loudest]);
  const account = loudest ?? last ?? onCall?.account;
  const { value } = useAsked<PhoneNow>(account === undefined ? null : `/api/world/phone/${account}`);
  const person = people.find((one) => one.account === account);
  return (
    <Pane kind="phone" title="Phone" who={person === undefined ? 'nobody is on call' : `${person.name}, on call`}>
      {account === undefined ? <p className="nothing">The rota is empty.</p> : null}
      {value === null ? null : <Phone phone={value} />}
    </Pane>
  );
};
