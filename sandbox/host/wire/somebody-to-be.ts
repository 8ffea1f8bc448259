/** A person of the demo site whose eyes one can look through. */
export interface SomebodyToBe {
  readonly account: string;
  readonly name: string;
  readonly group: string;
  readonly role: string;
  readonly side: 'staff' | 'customer';
  /** Of their profile: `de-DE`. */
  readonly locale: string;
  /** IANA zone of their profile. */
  readonly zone: string;
}
