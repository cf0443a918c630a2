import type { FormItemView } from '../../../emulator/forms/people/formView';
import type { Answer } from './Question';

/** Radio buttons or checkboxes, with "Other:" where the question offers it. */
export function Choices({ item, answer, onAnswer }: { item: FormItemView; answer: Answer | undefined; onAnswer(answer: Answer): void }) {
  const many = item.type === 'CHECKBOX';
  const chosen = answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
  const offered = item.choices?.map((choice) => choice.value) ?? [];
  const other = chosen.find((value) => !offered.includes(value));
  const choose = (value: string, ticked: boolean): void => {
    if (!many) return onAnswer(value);
    onAnswer(ticked ? [...chosen, value] : chosen.filter((one) => one !== value));
  };
  const chooseOther = (text: string): void => onAnswer(many ? [...chosen.filter((value) => offered.includes(value)), text] : text);
  return (
    <div class="choices">
      {offered.map((value) => (
        <label key={value} class="choice">
          <input type={many ? 'checkbox' : 'radio'} name={`choice-${item.id}`} value={value} checked={chosen.includes(value)} onChange={(event) => choose(value, event.currentTarget.checked)} />
          <span>{value}</span>
        </label>
      ))}
      {item.hasOther && (
        <label class="choice">
          <input type={many ? 'checkbox' : 'radio'} name={`choice-${item.id}`} checked={other !== undefined} onChange={(event) => (event.currentTarget.checked ? chooseOther(' ') : choose(other ?? '', false))} />
          <span>Lainnya / Other:</span>
          <input type="text" aria-label="Lainnya / Other" value={other?.trim() ?? ''} onInput={(event) => chooseOther(event.currentTarget.value)} />
        </label>
      )}
      {!many && !item.required && chosen.length > 0 && <button type="button" class="link-button" onClick={() => onAnswer('')}>Hapus pilihan / Clear selection</button>}
    </div>
  );
}
