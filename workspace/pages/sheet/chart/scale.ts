/** An axis of numbers between two round ones. */
export interface Scale {
  readonly ticks: readonly number[];
  /** 0 at the lowest tick, 1 at the highest. */
  share(value: number): number;
}

/** About this many steps from end to end. */
const STEPS = 5;

export function scaleOver(numbers: readonly number[], fromZero: boolean): Scale {
  const all = fromZero || numbers.length === 0 ? [0, ...numbers] : numbers;
  const least = all.reduce((one, other) => Math.min(one, other));
  const greatest = all.reduce((one, other) => Math.max(one, other));
  const rough = (greatest - least || Math.abs(greatest) || 1) / STEPS;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * magnitude >= rough * 0.999) ?? 10) * magnitude;
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(greatest / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_unused, index) => Number(((first + index) * step).toPrecision(12)));
  return { ticks, share: (value) => (value / step - first) / (last - first) };
}
