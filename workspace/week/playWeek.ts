import type { FormFile, Workspace } from '../../emulator/contract';
import { sampleWeek, WEEK_END, WEEK_START } from '../../sample/week';
import type { SampleRequest } from '../../sample/week';
import type { ClockMover } from '../server/clockMover';
import { answersTo } from './answerForm';
import { librariansWork } from './librarianWork';

const DAY = 24 * 3_600_000;
/** Milliseconds after the start of each day at which librarians work through the Sheet: 09:00, 11:00 and 14:30 WIB. */
const WORKING_HOURS = [90, 210, 420].map((minutes) => minutes * 60_000);

/** One thing that happens in the week. */
type Happening = { readonly at: string; readonly kind: 'submit'; readonly request: SampleRequest } | { readonly at: string; readonly kind: 'work'; readonly session: number } | { readonly at: string; readonly kind: 'end' };

/** How far the week has been played; kept by the caller, so that a week that was broken off goes on. */
export interface WeekBook {
  read(): number;
  write(happenings: number): void;
}

/**
 * Plays the rest of the sample week: people submit the one form, librarians type into the Sheet, the clock moves and triggers fire. `say` gets a
 * line for the terminal after each.
 */
export async function playWeek(workspace: Workspace, form: FormFile, clockMover: ClockMover, book: WeekBook, say: (line: string) => void): Promise<void> {
  const happenings = happeningsOfWeek();
  const submissions = happenings.filter(({ kind }) => kind === 'submit').length;
  let submitted = happenings.slice(0, book.read()).filter(({ kind }) => kind === 'submit').length;
  for (const [index, happening] of happenings.entries()) {
    if (index < book.read()) continue;
    await clockMover.moveTo(new Date(happening.at), `Minggu contoh dimainkan / Playing the sample week: ${submitted} / ${submissions}`);
    if (happening.kind === 'submit') {
      form.submit(answersTo(workspace.views.form(form.id), happening.request), happening.request.email);
      submitted += 1;
    }
    const typed = happening.kind === 'work' ? librariansWork(workspace, happening.session) : 0;
    book.write(index + 1);
    say(progressLine(happening, submitted, submissions, typed));
  }
}

function happeningsOfWeek(): Happening[] {
  const submissions = sampleWeek().map((request): Happening => ({ at: request.at, kind: 'submit', request }));
  const days = [0, 1, 2, 3, 4].map((day) => Date.parse(WEEK_START) + day * DAY);
  const hours = days.flatMap((day) => WORKING_HOURS.map((hour) => new Date(day + hour).toISOString()));
  const work = hours.map((at, session): Happening => ({ at, kind: 'work', session }));
  const all = [...submissions, ...work].sort((a, b) => a.at.localeCompare(b.at));
  return [...all.filter(({ at }) => at <= WEEK_END), { at: WEEK_END, kind: 'end' }];
}

function progressLine(happening: Happening, submitted: number, submissions: number, typed: number): string {
  const time = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta', weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(new Date(happening.at));
  const count = `${submitted}/${submissions}`;
  if (happening.kind === 'submit') return `  ${time}  ${count}  ${happening.request.region}: ${(happening.request.fields['title'] ?? '').slice(0, 60)}`;
  return happening.kind === 'work' ? `  ${time}  ${count}  pustakawan bekerja / librarians work: ${typed}` : `  ${time}  ${count}  akhir pekan kerja / end of the week`;
}
