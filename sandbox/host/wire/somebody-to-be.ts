/** A person of the demo site whose eyes one can look through. */
export interface SomebodyToBe {
  readonly account: string;
  readonly name: string;
  readonly group: string;
  readonly role: string;
  readonly side: 'staff' | 'customer';
}
