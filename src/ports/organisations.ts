import type { AccountId, OrganisationId } from '../domain/ticket';

export interface Organisations {
  /** Customer organisations that a person belongs to; none where the site does not tell. */
  of(account: AccountId): Promise<readonly OrganisationId[]>;
  /** Every organisation of the service desk; none where the site does not tell. */
  all(): Promise<readonly { readonly id: OrganisationId; readonly name: string }[]>;
}
