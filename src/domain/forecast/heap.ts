/** A priority queue: what comes first by `before` is taken first, in logarithmic time. */
export class Heap<Item> {
  private readonly items: Item[] = [];

  constructor(private readonly before: (one: Item, other: Item) => boolean) {}

  get size(): number {
    return this.items.length;
  }

  peek(): Item | undefined {
    return this.items[0];
  }

  push(item: Item): void {
    const { items } = this;
    let index = items.length;
    items.push(item);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = items[parent];
      if (above === undefined || !this.before(item, above)) break;
      items[index] = above;
      index = parent;
    }
    items[index] = item;
  }

  pop(): Item | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      const leftItem = items[left];
      if (leftItem === undefined) break;
      const rightItem = items[right];
      const [child, item] = rightItem !== undefined && this.before(rightItem, leftItem) ? [right, rightItem] : [left, leftItem];
      if (!this.before(item, last)) break;
      items[index] = item;
      index = child;
    }
    items[index] = last;
    return first;
  }
}
