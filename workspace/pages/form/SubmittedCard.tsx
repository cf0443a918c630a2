import type { FormView } from '../../../emulator/forms/people/formView';
import type { Submitted } from '../../views/formPageView';

/** What a respondent sees after sending. */
export function SubmittedCard({ form, submitted, onAnother, onEdit }: { form: FormView; submitted: Submitted; onAnother(): void; onEdit(): void }) {
  return (
    <section class="card form-title" role="status">
      <h1>{form.title}</h1>
      <p class="pre-line" id="confirmation">{submitted.confirmation === '' ? 'Jawaban Anda telah dicatat. / Your response has been recorded.' : submitted.confirmation}</p>
      <p class="button-row">
        <button type="button" onClick={onEdit}>Ubah jawaban / Edit your response</button>
        <button type="button" onClick={onAnother}>Kirim tanggapan lain / Submit another response</button>
        <a class="button" href="/mail">Lihat surel / See the mail</a>
      </p>
    </section>
  );
}
