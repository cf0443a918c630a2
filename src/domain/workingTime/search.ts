/** Index of the first number of an ascending list that is greater than `value`; the length of the list if none is. */
export function firstAbove(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const number = numbers[middle];
    if (number !== undefined && number > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first number of an ascending list that is at least `value`; the length of the list if none is. */
export function firstAtLeast(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const number = numbers[middle];
    if (number !== undefined && number >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
