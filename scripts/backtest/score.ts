/** Keeps what was said on each morning about each request, and compares it with what became of it. */

/** Ways of saying which requests will be late. */
export const methods = ['forecast', 'three quarters used', 'nothing is late'] as const;
export type Method = (typeof methods)[number];

interface Said {
  /** Working days before the promised day on which this method first said so; null while it has not. */
  first: number | null;
  /** Stage that was named then. */
  stage: number;
}

export interface Result {
  late: number;
  done: number;
  /** By method: requests of which it was said at least a day before, how many of those were late, by how many days before, whether the stage named was late itself, and the latest. */
  readonly byMethod: Record<Method, { said: number; right: number; readonly leads: number[]; stageLate: number; stageWorst: number; mornings: number; morningsRight: number }>;
  /** Of forecasts by tenths of their chance: how many, and how many of them came late. */
  readonly calibration: { count: number; late: number }[];
}

export function emptyResult(): Result {
  const empty = (): Result['byMethod'][Method] => ({ said: 0, right: 0, leads: [], stageLate: 0, stageWorst: 0, mornings: 0, morningsRight: 0 });
  return {
    late: 0, done: 0, byMethod: { forecast: empty(), 'three quarters used': empty(), 'nothing is late': empty() },
    calibration: Array.from({ length: 10 }, () => ({ count: 0, late: 0 })),
  };
}

export class Score {
  private readonly said = new Map<string, Map<Method, Said & { mornings: number }>>();
  private readonly chances = new Map<string, number[]>();

  constructor(private readonly result: Result) {}

  /** One morning's word on one open request, `lead` working days before the promised day. */
  say(ticket: string, method: Method, lead: number, stage: number): void {
    const methodsOf = this.said.get(ticket) ?? new Map<Method, Said & { mornings: number }>();
    const known = methodsOf.get(method) ?? { first: null, stage: -1, mornings: 0 };
    known.mornings += 1;
    if (known.first === null && lead >= 1) Object.assign(known, { first: lead, stage });
    this.said.set(ticket, methodsOf.set(method, known));
  }

  chance(ticket: string, chance: number): void {
    this.chances.set(ticket, [...(this.chances.get(ticket) ?? []), chance]);
  }

  /** What became of it; `beyond` are the working minutes by which each stage was beyond its own date. */
  end(ticket: string, late: boolean, beyond: ReadonlyMap<number, number>): void {
    const { result } = this;
    result.done += 1;
    if (late) result.late += 1;
    for (const [method, said] of this.said.get(ticket) ?? []) {
      const entry = result.byMethod[method];
      entry.mornings += said.mornings;
      if (late) entry.morningsRight += said.mornings;
      if (said.first === null) continue;
      entry.said += 1;
      if (!late) continue;
      entry.right += 1;
      entry.leads.push(said.first);
      const named = beyond.get(said.stage) ?? -Infinity;
      if (named > 0) entry.stageLate += 1;
      if (named === Math.max(...beyond.values())) entry.stageWorst += 1;
    }
    for (const chance of this.chances.get(ticket) ?? []) {
      const tenth = result.calibration[Math.min(9, Math.floor(chance * 10))];
      if (!tenth) continue;
      tenth.count += 1;
      if (late) tenth.late += 1;
    }
    this.said.delete(ticket);
    this.chances.delete(ticket);
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

/** Rows of a table in Markdown, one a method. */
export function tableRows(name: string, result: Result): string[] {
  return methods.map((method) => {
    const { said, right, leads, stageLate, stageWorst, mornings, morningsRight } = result.byMethod[method];
    const ordered = [...leads].sort((one, other) => one - other);
    const median = ordered[Math.floor(ordered.length / 2)];
    return `| ${[
      name, percent(result.late, result.done), method, percent(right, result.late), percent(right, said), percent(morningsRight, mornings),
      median === undefined ? '–' : String(median), ...(method === 'forecast' ? [percent(stageLate, right), percent(stageWorst, right)] : ['–', '–']),
    ].join(' | ')} |`;
  });
}

export function calibrationRow(result: Result): string {
  return result.calibration.map(({ count, late }) => percent(late, count)).join(' | ');
}
