import type { FormItemView } from '../../../emulator/forms/people/formView';
import type { PageFault } from '../../../emulator/forms/people/leavePage';
import { Choices } from './Choices';
import { GridQuestion } from './GridQuestion';
import { Steps } from './Steps';

export type Answer = string | readonly string[];

interface Properties {
  readonly item: FormItemView;
  readonly answer: Answer | undefined;
  readonly fault: PageFault | undefined;
  onAnswer(answer: Answer): void;
}

const WITHOUT_ANSWER = ['SECTION_HEADER', 'IMAGE', 'VIDEO', 'PAGE_BREAK', 'UNSUPPORTED'];
const GROUPS = ['MULTIPLE_CHOICE', 'CHECKBOX', 'SCALE', 'RATING', 'GRID', 'CHECKBOX_GRID'];

/** One item of a form: a question with its field, or a text between questions. */
export function Question(properties: Properties) {
  const { item, fault } = properties;
  const id = `question-${item.id}`;
  if (WITHOUT_ANSWER.includes(item.type)) {
    return <section class="card question" id={id}><h3>{item.title}</h3>{item.helpText !== '' && <p class="help pre-line">{item.helpText}</p>}</section>;
  }
  const label = <>{item.title}{item.required && <span class="required" title="Wajib / Required"> *</span>}</>;
  const error = fault === undefined ? undefined : `${id}-fault`;
  return (
    <section class={fault === undefined ? 'card question' : 'card question question-faulty'} id={id} {...(GROUPS.includes(item.type) ? { role: 'group', 'aria-labelledby': `${id}-label` } : {})}>
      {GROUPS.includes(item.type) ? <p class="question-label" id={`${id}-label`}>{label}</p> : <label class="question-label" for={`${id}-field`}>{label}</label>}
      {item.helpText !== '' && <p class="help pre-line">{item.helpText}</p>}
      <Field {...properties} fieldId={`${id}-field`} describedBy={error} />
      {fault !== undefined && <p class="error" id={error} role="alert">{wordsOf(fault)}</p>}
    </section>
  );
}

function Field({ item, answer, onAnswer, fieldId, describedBy, fault }: Properties & { fieldId: string; describedBy: string | undefined }) {
  const text = typeof answer === 'string' ? answer : (answer?.[0] ?? '');
  const common = { id: fieldId, value: text, required: item.required, 'aria-invalid': fault !== undefined, 'aria-describedby': describedBy };
  const typed = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement }): void => onAnswer(event.currentTarget.value);
  switch (item.type) {
    case 'PARAGRAPH_TEXT':
      return <textarea {...common} rows={4} onInput={typed} />;
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
      return <Choices item={item} answer={answer} onAnswer={onAnswer} />;
    case 'LIST':
      return (
        <select {...common} onChange={typed}>
          <option value="">Pilih / Choose</option>
          {item.choices?.map((choice) => <option key={choice.value} value={choice.value}>{choice.value}</option>)}
        </select>
      );
    case 'SCALE':
    case 'RATING':
      return <Steps item={item} answer={text} onAnswer={onAnswer} />;
    case 'GRID':
    case 'CHECKBOX_GRID':
      return <GridQuestion item={item} answer={answer} onAnswer={onAnswer} />;
    case 'DATE':
      return <input {...common} type="date" onInput={typed} />;
    case 'TIME':
      return <input {...common} type="time" onInput={typed} />;
    case 'DATETIME':
      return <input {...common} type="datetime-local" onInput={typed} />;
    case 'DURATION':
      return <input {...common} type="text" placeholder="jj:mm:dd / hh:mm:ss" onInput={typed} />;
    case 'FILE_UPLOAD':
      return <input {...common} type="text" placeholder="Nama berkas / File name" onInput={typed} />;
    default:
      return <input {...common} type="text" autocomplete="off" onInput={typed} />;
  }
}

function wordsOf(fault: PageFault): string {
  return fault.reason === 'required' ? 'Pertanyaan ini wajib diisi. / This is a required question.' : fault.message;
}
