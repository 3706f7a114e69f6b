/** A scale from 0 (or the lowest negative) to a round number, and the round values to draw lines at. */
export interface Scale {
  readonly ticks: readonly number[];
  /** Where a value lies, from 0 at the bottom to 1 at the top. */
  readonly place: (value: number) => number;
}

/**
 * Gives a scale that holds every value and zero, with about `wanted` intervals of 1, 2 or 5 times a power of ten.
 * With no value above or below zero, the scale goes from 0 to 1.
 */
export function linearScale(values: readonly number[], wanted = 4): Scale {
  const lowest = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const highest = most === lowest ? 1 : most;
  const step = roundStep((highest - lowest) / wanted);
  const bottom = Math.floor(lowest / step + 1e-9) * step;
  const intervals = Math.max(1, Math.ceil((highest - bottom) / step - 1e-9));
  const ticks = Array.from({ length: intervals + 1 }, (_, index) => withoutNoise(bottom + index * step, step));
  const height = intervals * step;
  return { ticks, place: (value) => (value - bottom) / height };
}

/** The smallest of 1, 2, 5 and 10 times a power of ten that is not below `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** 0.30000000000000004 → 0.3: as many decimals as the step has. */
function withoutNoise(value: number, step: number): number {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return Number(value.toFixed(Math.min(20, decimals)));
}
