import React from 'react';
import type { SomebodyToBe } from '../../wire/somebody-to-be';
import { useAsked } from '../world/use-asked';
import { portalWords } from './portal-words';

interface Types {
  readonly values: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

/** Filed by the vendor, and by mail: the portal offers neither. */
const NOT_OFFERED = ['Delivery', 'Emailed request'];

/** What one can ask for. */
export const RequestTypes = ({ who }: { readonly who: SomebodyToBe }) => {
  const words = portalWords(who.locale);
  const { value, error } = useAsked<Types>(`/api/as/${who.account}/rest/servicedeskapi/servicedesk/1/requesttype`);
  return (
    <section className="card" aria-label={words.contactUs}>
      <h2>{words.contactUs}</h2>
      {error === null ? null : <p role="alert">{error}</p>}
      <ul className="types">
        {(value?.values ?? [])
          .filter(({ name }) => !NOT_OFFERED.includes(name))
          .map(({ id, name, description }) => (
            <li key={id}>
              <a href={`#/portal/new/${id}`}>
                {name}
                {description === '' ? null : <span>{description}</span>}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
};
