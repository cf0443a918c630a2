import type { FormItemView } from '../../../emulator/forms/people/formView';

/** A linear scale, or the stars of a rating. */
export function Steps({ item, answer, onAnswer }: { item: FormItemView; answer: string; onAnswer(answer: string): void }) {
  const lower = item.scale?.lower ?? 1;
  const upper = item.scale?.upper ?? item.rating?.levels ?? 5;
  const steps = Array.from({ length: upper - lower + 1 }, (_unused, index) => String(lower + index));
  return (
    <div class="steps">
      {item.scale !== null && item.scale.leftLabel !== '' && <span class="quiet">{item.scale.leftLabel}</span>}
      {steps.map((step) => (
        <label key={step} class="step">
          <span>{item.type === 'RATING' ? `${step} ★` : step}</span>
          <input type="radio" name={`step-${item.id}`} checked={answer === step} onChange={() => onAnswer(step)} />
        </label>
      ))}
      {item.scale !== null && item.scale.rightLabel !== '' && <span class="quiet">{item.scale.rightLabel}</span>}
    </div>
  );
}
