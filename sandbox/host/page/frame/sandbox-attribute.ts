/** What Jira allows the frames of apps (custom-ui/iframe). */
export const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts allow-popups allow-popups-to-escape-sandbox';
