/** A picture of red, green and blue bytes, row by row from the top left. Coordinates are pixels; what lies outside is not drawn. */
export class Raster {
  readonly pixels: Uint8Array;
  constructor(
    readonly width: number,
    readonly height: number,
    background: string,
  ) {
    this.pixels = new Uint8Array(width * height * 3);
    this.rectangle(0, 0, width, height, background);
  }

  /** Filled; `color` is '#rrggbb'. Sides may be fractions and are rounded to whole pixels. */
  rectangle(left: number, top: number, width: number, height: number, color: string): void {
    const end = { x: Math.min(this.width, Math.round(left + width)), y: Math.min(this.height, Math.round(top + height)) };
    const rgb = partsOf(color);
    for (let y = Math.max(0, Math.round(top)); y < end.y; y += 1) for (let x = Math.max(0, Math.round(left)); x < end.x; x += 1) this.pixels.set(rgb, (y * this.width + x) * 3);
  }

  /** A straight line of squares, `thickness` pixels wide. */
  line(fromX: number, fromY: number, toX: number, toY: number, thickness: number, color: string): void {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY))));
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps;
      this.rectangle(fromX + (toX - fromX) * share - thickness / 2, fromY + (toY - fromY) * share - thickness / 2, thickness, thickness, color);
    }
  }

  /** A slice of a disc, from one share of the full turn to another (0 to 1), clockwise from the top. */
  sector(centerX: number, centerY: number, radius: number, from: number, to: number, color: string): void {
    const rgb = partsOf(color);
    for (let y = Math.max(0, Math.floor(centerY - radius)); y < Math.min(this.height, centerY + radius); y += 1) {
      for (let x = Math.max(0, Math.floor(centerX - radius)); x < Math.min(this.width, centerX + radius); x += 1) {
        const [right, down] = [x + 0.5 - centerX, y + 0.5 - centerY];
        const turn = (Math.atan2(right, -down) / (2 * Math.PI) + 1) % 1;
        if (Math.hypot(right, down) <= radius && turn >= from && turn < to) this.pixels.set(rgb, (y * this.width + x) * 3);
      }
    }
  }
}

function partsOf(color: string): [number, number, number] {
  const number = parseInt(color.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
