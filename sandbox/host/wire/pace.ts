/** Virtual seconds that pass in a real one; 0 is pause. */
export const PACES = [0, 1, 60, 3600] as const;
export type Pace = (typeof PACES)[number];
