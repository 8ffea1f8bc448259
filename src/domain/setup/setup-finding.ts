/** One thing that is not in order in a project, with its cure. */
export interface SetupFinding {
  /** Stable name of the check, for sorting and links. */
  readonly check:
    | 'permission'
    | 'field missing'
    | 'field not on screen'
    | 'mapping'
    | 'person'
    | 'default assignee'
    | 'other automation'
    | 'on call'
    | 'telling'
    | 'field not associated'
    | 'team-managed';
  /** `stops`: part of the app cannot work; `hampers`: something is lost; `note`: good to know. */
  readonly weight: 'stops' | 'hampers' | 'note';
  /** What is wrong, one sentence. */
  readonly sentence: string;
  /** What to do about it, one sentence. */
  readonly cure: string;
}
