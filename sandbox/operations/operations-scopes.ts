/** Scopes as the specification gives them; whoever writes needs to read, too. */
export const READ_ALERTS = ['read:ops-alert:jira-service-management'] as const;
export const WRITE_ALERTS = [...READ_ALERTS, 'write:ops-alert:jira-service-management'] as const;
export const READ_CONFIG = ['read:ops-config:jira-service-management'] as const;
