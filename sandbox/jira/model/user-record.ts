export interface UserRecord {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  readonly type: 'atlassian' | 'customer' | 'app';
  active: boolean;
  readonly timeZone: string;
  readonly locale: string;
  readonly groups: Set<string>;
}
