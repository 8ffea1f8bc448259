/** Who the app is on this site. Ids are fixed by app and site, so that a run repeats. */
export interface Installation {
  readonly cloudId: string;
  /** Bare id of the app, without its ARI. */
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION';
  readonly installationId: string;
  readonly contextAri: string;
  readonly siteUrl: string;
  readonly license: AppLicense | undefined;
}

/** As apps see it since October 2026: without `isActive`. */
export interface AppLicense {
  readonly active: boolean;
  readonly type?: string;
}
