import type { PortalHeaderView } from '../contract/portal-header';
import { findCustomer } from '../domain/customers/find-customer';
import { deskSituation } from '../domain/decision/desk-situation';
import { sayInPortal } from '../domain/texts/portal/say-in-portal';
import { spokenLanguage } from '../domain/texts/spoken-language';
import type { AccountId } from '../domain/ticket';
import type { Organisations } from '../ports/organisations';
import { portalDesk } from './portal-desk';
import { portalSerious } from './portal-serious';
import type { Ports } from './ports';

export type DeskOfReaderPorts = Pick<Ports, 'clock' | 'rules' | 'customers'> & {
  readonly organisations: Organisations;
};

/**
 * The header of the portal for one person. Only their own organisations are looked at, so nobody learns anything of
 * another customer; who belongs to none, to several customers with different desks, or is not logged in
 * (`account` null), is told what everybody may know.
 */
export const deskOfReader = async (
  ports: DeskOfReaderPorts,
  account: AccountId | null,
  locale: string,
): Promise<PortalHeaderView> => {
  const language = spokenLanguage(locale);
  const { rules } = await ports.rules.live();
  const own = account === null ? [] : await ports.organisations.of(account);
  const customers = await ports.customers.find(own);
  const [first] = customers;
  const desks = customers.map(
    ({ organisation, name }) => findCustomer({ organisations: [{ id: organisation, name }], customers }, rules).desk,
  );
  const desk = rules.desks.find(({ id }) => id === desks[0]);
  const general = sayInPortal(language, 'severalDesks');
  if (first === undefined || desk === undefined || new Set(desks).size > 1)
    return { language, sentence: general, serious: portalSerious(rules, { language, deskOpen: true }) };
  const situation = deskSituation(rules, desk, ports.clock.now());
  const deskOpen = situation.open && !situation.doubtful;
  return {
    language,
    desk: portalDesk(situation, { zone: first.zone, language }),
    sentence: general,
    serious: portalSerious(rules, { language, deskOpen }),
  };
};
