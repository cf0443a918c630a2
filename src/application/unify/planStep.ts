import type { Naming } from '../../domain/unify/naming';
import { planForm } from '../../domain/unify/planForm';
import type { FormPlan } from '../../domain/unify/types';
import { notesOf } from './formNotes';
import { decidedPlan, decisionsOffered, mappingRows, MappingTab } from './mapping';
import { readForm } from './readForm';
import type { UnifySession } from './session';
import type { MappingCells, OldFormReading } from './unifyPorts';
import { finished, withForm, type UnifyState } from './unifyState';

/** Responses by whose shape questions are judged; more would tell no more. */
export const sampleSize = 300;
/** Forms that are planned before something is written: a run that is killed loses no more. */
const formsPerCommit = 5;

/**
 * Plans forms and writes their rows of Pemetaan. Forms are read first and Pemetaan last, right before it is written, so that hardly anything that somebody
 * types meanwhile can be written over. `done` says whether the command is through with a form that was planned.
 */
export function planForms(session: UnifySession, ids: readonly string[], done: boolean): void {
  const { naming } = session;
  for (let start = 0; start < ids.length && session.hasTime(); start += formsPerCommit) {
    const planned: { reading: OldFormReading; plan: FormPlan }[] = [];
    let next = session.state;
    for (const id of ids.slice(start, start + formsPerCommit)) {
      session.state = next;
      const read = readForm(session, id, { since: 0, sample: sampleSize, earliest: null, fileName: true });
      if ('without' in read) next = read.without;
      else planned.push({ reading: read.reading, plan: planForm(read.reading.form, naming.directory, naming) });
    }
    writePlans(session, next, planned, naming, done);
  }
}

function writePlans(session: UnifySession, before: UnifyState, planned: readonly { reading: OldFormReading; plan: FormPlan }[], naming: Naming, done: boolean): void {
  session.locked({ responseKeys: false }, (desk) => {
    const tab = new MappingTab(session.ports.tables.readTabs().mapping);
    const fresh = new Map<string, readonly MappingCells[]>();
    let next = before;
    for (const { reading, plan } of planned) {
      const { form } = reading;
      fresh.set(form.id, mappingRows(form, plan, naming.directory, tab));
      const decided = decidedPlan(form, plan, new MappingTab([]), naming.directory);
      const settled = decidedPlan(form, plan, tab, naming.directory);
      const known = before.forms.find((other) => other.id === form.id);
      next = withForm(next, form.id, {
        title: form.title, region: naming.directory.regions.find((region) => region.code === settled.plan.region.region)?.names[0] ?? '', total: reading.total,
        review: Math.min(decided.review, settled.review), tries: 0,
        notes: [...notesOf(reading), ...settled.unknown.slice(0, 3).map((data) => ({ code: 'decisionUnknown' as const, data }))],
        phase: known?.phase === 'listed' || known?.phase === 'undone' || known === undefined ? 'planned' : known.phase,
      });
      if (done) next = finished(next, form.id);
    }
    session.commit(desk, next, fresh.size === 0 ? {} : { mapping: tab.with(fresh, (key) => decisionsOffered(key, naming.directory)) });
  });
}
