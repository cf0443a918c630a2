import { demand } from './violation';
import type { World } from './world';

/** Judges executions as they end. */
export class RunJudge {
  private known = 0;

  constructor(private readonly world: World) {}

  judgeNew(): void {
    const { executions } = this.world.desk.project;
    const wrong: string[] = [];
    for (const [place, run] of executions.slice(this.known).entries()) {
      const words = `${run.fn} of ${run.startedAt.toISOString()} ${run.status}: ${run.error ?? run.log.join(' | ')}`.slice(0, 600);
      demand('the quota is kept', /too many times for one day: email/.test(words) ? [words] : []);
      if (run.status !== 'timedOut' && this.world.faults.excused.has(this.known + place)) continue;
      if (run.status !== 'completed' || run.log.some((line) => /Exception|Error:|failed|not sent|not taken in/.test(line))) wrong.push(words);
    }
    this.known = executions.length;
    demand('runs end well', wrong);
  }
}
