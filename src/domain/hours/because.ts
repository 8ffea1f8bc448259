/** Why a desk is open or closed, in the words of the calendar (R12). */
export type Because =
  | { readonly kind: 'weekly hours' }
  | { readonly kind: 'own hours'; readonly name?: string }
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'closure'; readonly name: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'outside hours' }
  | { readonly kind: 'weekend' };

/** State of a desk for a while. One object per reason, so that equal neighbours are the same object. */
export interface DeskState {
  readonly open: boolean;
  readonly because: Because;
}

export const OPEN_BY_WEEK: DeskState = { open: true, because: { kind: 'weekly hours' } };
export const ON_BREAK: DeskState = { open: false, because: { kind: 'break' } };
export const OUTSIDE_HOURS: DeskState = { open: false, because: { kind: 'outside hours' } };
export const WEEKEND: DeskState = { open: false, because: { kind: 'weekend' } };
