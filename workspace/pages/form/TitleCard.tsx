import type { FormPageView } from '../../views/formPageView';
import { Words } from '../shared/Words';

/** Head of a form: which one, its title and description, and as whom one answers. */
export function TitleCard({ view, as, first, onAs }: { view: FormPageView; as: string; first: boolean; onAs(address: string): void }) {
  const { form } = view;
  return (
    <>
      <div class="form-choice">
        <label>
          <Words id="Formulir" en="Form" />
          <select value={form.id} onChange={(event) => location.assign(`/form?id=${event.currentTarget.value}`)}>
            {[...view.forms].reverse().map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
          </select>
        </label>
        <label>
          <Words id="Diisi oleh" en="Answered by" />
          <input type="email" list="respondents" value={as} placeholder="nama@riset.example" onInput={(event) => onAs(event.currentTarget.value)} />
        </label>
        <datalist id="respondents">{view.people.map((address) => <option key={address} value={address} />)}</datalist>
      </div>
      <section class="card form-title">
        <h1>{form.title}</h1>
        {first && form.description !== '' && <p class="pre-line">{form.description}</p>}
        {!form.accepting && <p class="error pre-line" role="status">{form.closedMessage === '' ? 'Formulir ini tidak lagi menerima tanggapan. / This form is no longer accepting responses.' : form.closedMessage}</p>}
        {form.accepting && form.collectsEmail && <p class="form-account"><span class="quiet">Surel yang dicatat / Address recorded:</span> <strong>{as === '' ? '–' : as}</strong></p>}
        {form.accepting && <p class="required-note">* Wajib diisi / Required</p>}
      </section>
    </>
  );
}
