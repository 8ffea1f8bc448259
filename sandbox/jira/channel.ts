/** How a request came in. */
export type Channel = 'portal' | 'email' | 'api' | 'jira';
