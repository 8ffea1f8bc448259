/** Who asks or acts. `throughApp`: the call was made by this app, as itself or for the user. */
export interface Viewer {
  readonly accountId: string | null;
  readonly isApp: boolean;
  readonly throughApp: boolean;
}
