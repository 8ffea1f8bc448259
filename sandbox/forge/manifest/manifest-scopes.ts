import type { AppManifest } from './app-manifest';

export interface ManifestScopes {
  readonly all: readonly string[];
  /** Scopes with `allowImpersonation: true`, which `asUser(accountId)` needs. */
  readonly impersonating: readonly string[];
}

/** The scopes of the manifest, in either of its two spellings. */
export const manifestScopes = ({ permissions }: AppManifest): ManifestScopes => {
  const scopes = permissions?.scopes ?? [];
  if (Array.isArray(scopes)) return { all: scopes, impersonating: [] };
  const entries = Object.entries(scopes);
  return {
    all: entries.map(([scope]) => scope),
    impersonating: entries.filter(([, detail]) => detail.allowImpersonation === true).map(([scope]) => scope),
  };
};
