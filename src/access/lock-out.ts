const minute = 60_000;

/** Five failures within a quarter of an hour lock for a quarter of an hour, counted from the fifth. */
export const lockOut = { failures: 5, withinMinutes: 15, lockedMinutes: 15 };

/** A failure before this one no longer matters to `lockedUntil`. */
export function attemptsMatterSince(now: Date): Date {
  return new Date(now.getTime() - (lockOut.withinMinutes + lockOut.lockedMinutes) * minute);
}

/**
 * Until when a door is locked after these failures (any order), or null. Tries made while it was locked are no
 * failures: who keeps knocking does not make the lock last longer.
 */
export function lockedUntil(failures: readonly Date[], now: Date): Date | null {
  const times = failures.map((failure) => failure.getTime()).sort((a, b) => a - b);
  let until = Number.NEGATIVE_INFINITY;
  for (const [index, last] of times.entries()) {
    const first = times[index - lockOut.failures + 1];
    if (first !== undefined && last - first < lockOut.withinMinutes * minute) {
      until = last + lockOut.lockedMinutes * minute;
    }
  }
  return until > now.getTime() ? new Date(until) : null;
}

/** Whole minutes until `until`, at least one: what a person is told. */
export function minutesUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / minute));
}
