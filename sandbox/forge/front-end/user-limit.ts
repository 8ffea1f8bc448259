const PER_USER_AND_MINUTE = 1200;
const PER_SITE_AND_MINUTE = 7000;
const PER_SITE_AND_SECOND = 300;

export interface UserLimit {
  /** Counts an invocation that a person caused at `at` (epoch ms); false when there were too many. */
  admit(at: number, accountId: string): boolean;
}

/** Limits of what people may invoke through front ends, in virtual time. */
export const createUserLimit = (): UserLimit => {
  const counted = new Map<string, number>();
  return {
    admit: (at, accountId) => {
      const minute = Math.floor(at / 60_000);
      const windows = [
        [`${accountId} ${minute}`, PER_USER_AND_MINUTE],
        [`site ${minute}`, PER_SITE_AND_MINUTE],
        [`second ${Math.floor(at / 1000)}`, PER_SITE_AND_SECOND],
      ] as const;
      if (windows.some(([window, limit]) => (counted.get(window) ?? 0) >= limit)) return false;
      for (const [window] of windows) counted.set(window, (counted.get(window) ?? 0) + 1);
      return true;
    },
  };
};
