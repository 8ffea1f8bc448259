/** Who holds a permission. `app`: the installed app's own account. `customers`: everybody who may use the portal. */
export type Holder =
  'anyone' | 'logged in' | 'app' | 'customers' | 'reporter' | 'assignee' | `group:${string}` | `user:${string}`;
