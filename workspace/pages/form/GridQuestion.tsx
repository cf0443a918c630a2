import type { FormItemView } from '../../../emulator/forms/people/formView';
import type { Answer } from './Question';

/** A grid of choices: one text a row, several columns of a row separated by commas. */
export function GridQuestion({ item, answer, onAnswer }: { item: FormItemView; answer: Answer | undefined; onAnswer(answer: Answer): void }) {
  const many = item.type === 'CHECKBOX_GRID';
  const rows = item.rows ?? [];
  const chosen = rows.map((_row, index) => (Array.isArray(answer) ? String(answer[index] ?? '') : '').split(', ').filter((text) => text !== ''));
  const choose = (row: number, column: string, ticked: boolean): void =>
    onAnswer(chosen.map((columns, index) => (index !== row ? columns : many ? (ticked ? [...columns, column] : columns.filter((one) => one !== column)) : [column]).join(', ')));
  return (
    <div class="table-scroll">
      <table class="table grid-question">
        <thead><tr><td />{item.columns?.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {item.columns?.map((column) => (
                <td key={column}><input type={many ? 'checkbox' : 'radio'} name={`row-${item.id}-${index}`} aria-label={`${row}: ${column}`} checked={chosen[index]?.includes(column) ?? false} onChange={(event) => choose(index, column, event.currentTarget.checked)} /></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
