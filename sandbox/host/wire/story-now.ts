/** A story on the shelf. */
export interface StoryTitle {
  readonly id: string;
  readonly title: string;
  readonly touches: readonly string[];
  readonly site: string;
  readonly knownGap: boolean;
}

/** A story that is being played, as far as it is told. */
export interface StoryNow {
  readonly id: string;
  readonly title: string;
  readonly shows: string;
  readonly touches: readonly string[];
  readonly zone: string;
  readonly steps: number;
  readonly played: readonly ToldStep[];
  /** Why it could not go on. */
  readonly broken: string | null;
}

export interface ToldStep {
  readonly index: number;
  readonly at: number;
  readonly say: string | null;
  readonly events: readonly {
    readonly at: number;
    readonly teller: 'customer' | 'app' | 'desk';
    readonly text: string;
  }[];
  readonly checks: readonly { readonly what: string; readonly passed: boolean; readonly detail: string }[];
}
