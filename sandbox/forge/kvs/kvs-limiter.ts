const REQUESTS_PER_SECOND = 1000;
const UNITS_PER_MINUTE = 4000;

export interface KvsUse {
  readonly reads: number;
  readonly writes: number;
}

export interface KvsLimiter {
  /** Counts a request at `at` (epoch ms); false when the installation is over a limit, and nothing is counted. */
  admit(at: number, use: KvsUse): boolean;
}

/** 1000 requests a second, 4000 read and 4000 write units of 10 KB a minute, per installation. */
export const createKvsLimiter = (): KvsLimiter => {
  const spent = new Map<string, number>();
  const windows = (at: number, { reads, writes }: KvsUse) =>
    [
      [`request ${Math.floor(at / 1000)}`, 1, REQUESTS_PER_SECOND],
      [`read ${Math.floor(at / 60_000)}`, reads, UNITS_PER_MINUTE],
      [`write ${Math.floor(at / 60_000)}`, writes, UNITS_PER_MINUTE],
    ] as const;
  return {
    admit: (at, use) => {
      const counted = windows(at, use);
      if (counted.some(([window, amount, limit]) => amount > 0 && (spent.get(window) ?? 0) + amount > limit))
        return false;
      for (const [window, amount] of counted) spent.set(window, (spent.get(window) ?? 0) + amount);
      return true;
    },
  };
};
