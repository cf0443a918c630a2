/** What set-up made, found and mended, in words for the administrator. */
export class SetUpReport {
  private readonly lines: string[] = [];
  private moves = 0;

  made(what: string): void {
    this.lines.push(`dibuat: ${what}`);
  }
  found(what: string): void {
    this.lines.push(`sudah ada: ${what}`);
  }
  mended(what: string): void {
    this.lines.push(`diperbaiki: ${what}`);
  }
  moved(): void {
    this.moves += 1;
  }
  all(): string[] {
    return this.moves === 0 ? [...this.lines] : [...this.lines, `diperbaiki: urutan ${this.moves} pertanyaan`];
  }
}
