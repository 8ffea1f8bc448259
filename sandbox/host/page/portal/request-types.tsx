import React from 'react';
import { useAsked } from '../world/use-asked';

interface Types {
  readonly values: readonly { readonly id: string; readonly name: string }[];
}

/** What one can ask for. */
export const RequestTypes = ({ account }: { readonly account: string }) => {
  const { value, error } = useAsked<Types>(`/api/as/${account}/rest/servicedeskapi/servicedesk/1/requesttype`);
  return (
    <section className="card" aria-label="Contact us">
      <h2>Contact us</h2>
      {error === null ? null : <p role="alert">{error}</p>}
      <ul className="types">
        {(value?.values ?? [])
          // Deliveries are filed by the vendor, not by customers.
          .filter(({ name }) => name !== 'Delivery')
          .map(({ id, name }) => (
            <li key={id}>
              <a href={`#/portal/new/${id}`}>{name}</a>
            </li>
          ))}
      </ul>
    </section>
  );
};
