import { percentile } from '../figures';

/** A length of time that is not known exactly: mean and variance in working minutes. */
export interface Spread {
  readonly mean: number;
  readonly variance: number;
}

export const nothing: Spread = { mean: 0, variance: 0 };

export function exactly(minutes: number): Spread {
  return { mean: minutes, variance: 0 };
}

export function plus(one: Spread, other: Spread): Spread {
  return { mean: one.mean + other.mean, variance: one.variance + other.variance };
}

/** The spread stretched by a factor, as for a slower person. */
export function times(spread: Spread, factor: number): Spread {
  return { mean: spread.mean * factor, variance: spread.variance * factor * factor };
}

/** What two guesses at one length say together, `weight` (0–1) being that of the first: where they differ, less is sure. */
export function between(one: Spread, other: Spread, weight: number): Spread {
  const rest = 1 - weight;
  return {
    mean: weight * one.mean + rest * other.mean,
    variance: weight * one.variance + rest * other.variance + weight * rest * (one.mean - other.mean) ** 2,
  };
}

/** Mean and variance of what was measured. What is beyond three times the ninetieth percentile counts as that: one forgotten request must not rule. */
export function spreadOf(numbers: readonly number[]): Spread {
  if (numbers.length === 0) return nothing;
  const cap = 3 * Math.max(1, percentile(numbers, 0.9) ?? 1);
  const capped = numbers.map((number) => Math.min(number, cap));
  const mean = capped.reduce((sum, number) => sum + number, 0) / capped.length;
  const squares = capped.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return { mean, variance: squares / Math.max(1, capped.length - 1) };
}

/** So many longer ones tell what is left; fewer tell too little. */
const enoughLonger = 4;

/**
 * What is left of a length of which `passed` working minutes are over, told by those of the numbers that were longer; where too few were, a third of
 * the usual or of what has passed: what has taken long takes longer still.
 */
export function remainingOf(numbers: readonly number[], passed: number): Spread {
  if (passed <= 0) return spreadOf(numbers);
  const longer = numbers.filter((number) => number > passed).map((number) => number - passed);
  if (longer.length >= enoughLonger) return spreadOf(longer);
  const third = Math.max(spreadOf(numbers).mean, passed) / 3;
  return { mean: third, variance: third ** 2 };
}

/** Chance (0–1) that a length is over `limit` working minutes, taken as a lognormal one of this mean and variance. */
export function chanceOver(spread: Spread, limit: number): number {
  if (limit <= 0) return 1;
  if (spread.mean <= 0) return 0;
  const median = quantileOf(spread, zOfMedian);
  const sigma = sigmaOf(spread);
  return sigma === 0 ? Number(median > limit) : normalShare(Math.log(median / limit) / sigma);
}

/** How many standard deviations of the logarithm above its middle a share of the cases ends. */
export const zOfMedian = 0;
export const zOfNinetieth = 1.281552;

/** The length below which the share of `z` lies, in working minutes, by the same lognormal. */
export function quantileOf(spread: Spread, z: number): number {
  if (spread.mean <= 0) return 0;
  return (spread.mean / Math.sqrt(1 + relativeVariance(spread))) * Math.exp(z * sigmaOf(spread));
}

function relativeVariance(spread: Spread): number {
  return spread.variance / (spread.mean * spread.mean);
}

function sigmaOf(spread: Spread): number {
  return Math.sqrt(Math.log(1 + relativeVariance(spread)));
}

/** Share of a standard normal distribution below z; error under 0.0000001 (Abramowitz and Stegun 26.2.17). */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail = density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}
