import { useRef, useState } from 'preact/hooks';
import type { Answers, FormPageView, PageLeft, Submitted } from '../views/formPageView';
import { Question } from './form/Question';
import type { Answer } from './form/Question';
import { SubmittedCard } from './form/SubmittedCard';
import { TitleCard } from './form/TitleCard';
import { postJson, Refusal } from './shared/fetchJson';
import { Words } from './shared/Words';

/** A form as a respondent meets it: page by page, with what Google would refuse shown where it stands. */
export function FormPage({ view }: { view: FormPageView }) {
  const { form } = view;
  const [as, setAs] = useState(form.collectsEmail ? (view.people.at(-1) ?? '') : '');
  const [answers, setAnswers] = useState<Answers>(view.prefilled);
  const [walked, setWalked] = useState<readonly number[]>([0]);
  const [faults, setFaults] = useState<PageLeft['faults']>([]);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const [submitted, setSubmitted] = useState<Submitted | null>(null);
  const [editing, setEditing] = useState(view.editing);
  const top = useRef<HTMLDivElement>(null);

  const index = walked.at(-1) ?? 0;
  const page = form.pages[index];
  const show = (pages: readonly number[]): void => {
    setWalked(pages);
    setFaults([]);
    top.current?.scrollIntoView();
    top.current?.focus({ preventScroll: true });
  };
  const goOn = async (): Promise<void> => {
    setBusy(true);
    setMessage('');
    try {
      const left = await postJson<PageLeft>('/api/form/next', { id: form.id, page: index, answers });
      setFaults(left.faults);
      const [first] = left.faults;
      if (first !== undefined) document.getElementById(`question-${first.itemId}`)?.scrollIntoView({ block: 'center' });
      else if (form.collectsEmail && as === '') setMessage('Pilih dahulu akun yang mengisi. / Choose who is answering first.');
      else if (left.next === 'submit') setSubmitted(await postJson<Submitted>('/api/form/submit', { id: form.id, answers, as, editing }));
      else show([...walked, left.next]);
    } catch (refusal) {
      if (refusal instanceof Refusal && refusal.itemId !== null) setFaults([{ itemId: refusal.itemId, reason: 'validation', message: refusal.message }]);
      else setMessage(refusal instanceof Error ? refusal.message : String(refusal));
    } finally {
      setBusy(false);
    }
  };
  const begin = (again: string): void => {
    setSubmitted(null);
    setEditing(again);
    if (again === '') setAnswers({});
    show([0]);
  };

  if (submitted !== null) return <SubmittedCard form={form} submitted={submitted} onAnother={() => begin('')} onEdit={() => begin(submitted.responseId)} />;
  return (
    <div class="form" ref={top} tabIndex={-1}>
      <TitleCard view={view} as={as} onAs={setAs} first={index === 0} />
      {!form.accepting ? null : (
        <form novalidate onSubmit={(event) => { event.preventDefault(); void goOn(); }}>
          {index > 0 && page !== undefined && (
            <section class="card form-section"><h2>{page.title}</h2>{page.description !== '' && <p class="help">{page.description}</p>}</section>
          )}
          {page?.items.map((item) => (
            <Question key={item.id} item={item} answer={answers[item.id]} fault={faults.find((fault) => fault.itemId === item.id)} onAnswer={(answer: Answer) => setAnswers((earlier) => ({ ...earlier, [item.id]: answer }))} />
          ))}
          {message !== '' && <p class="error" role="alert">{message}</p>}
          <p class="button-row form-buttons">
            {walked.length > 1 && <button type="button" disabled={busy} onClick={() => show(walked.slice(0, -1))}>Kembali / Back</button>}
            <button type="submit" class="button-primary" disabled={busy}>{isLast(view, index, answers) ? <Words id="Kirim" en="Submit" /> : <Words id="Berikutnya" en="Next" />}</button>
            {form.pages.length > 1 && <span class="quiet">Bagian / Section {index + 1} / {form.pages.length}</span>}
          </p>
        </form>
      )}
    </div>
  );
}

/** Whether the next press submits, as far as the answers given so far tell. */
function isLast({ form }: FormPageView, index: number, answers: Answers): boolean {
  const page = form.pages[index];
  const chosen = page?.items.flatMap((item) => item.choices?.filter((choice) => choice.value === answers[item.id]) ?? []) ?? [];
  const led = chosen.map((choice) => choice.goTo).filter((goTo) => goTo !== null).at(-1);
  return (led ?? page?.after ?? 'submit') === 'submit';
}
