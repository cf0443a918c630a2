import { readUserEntered } from '../../model/userEntered';
import { compared } from '../compared';
import { isError, type Scalar, type Scope } from '../values';

/** The test that a criterion of COUNTIF and its like means: '>5', '<>x', 'a*', 7. */
export function criterionTest(criterion: Scalar, scope: Scope): (value: Scalar) => boolean {
  if (typeof criterion !== 'string') return (value) => (criterion === null ? value === null || value === '' : !isError(value) && value !== null && typeof value === typeof criterion && compared(value, criterion) === 0);
  const match = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion);
  const operator = match?.[1] ?? '';
  const text = match?.[2] ?? '';
  const entered = readUserEntered(text, scope.spreadsheet.locale, new Date(scope.now).getUTCFullYear());
  const wanted: Scalar = entered.kind === 'value' ? entered.value : entered.kind === 'empty' ? null : text;
  if (operator === '' || operator === '=' || operator === '<>') {
    const equal = equality(wanted, text);
    return operator === '<>' ? (value) => !equal(value) : equal;
  }
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof wanted) return false;
    const order = compared(value, wanted);
    return operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  };
}

function equality(wanted: Scalar, text: string): (value: Scalar) => boolean {
  if (wanted === null) return (value) => value === null || value === '';
  if (typeof wanted === 'string') {
    const pattern = wildcard(text);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  // A number also finds texts that look like it, as in Sheets.
  return (value) => value !== null && !isError(value) && (value === wanted || (typeof value === 'string' && value === text));
}

/** '*' any text, '?' one sign, '~' takes their meaning away. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|[\\^$.*+?()[\]{}|]/g, (all, escaped?: string) => (escaped !== undefined ? `\\${escaped}` : all === '*' ? '[\\s\\S]*' : all === '?' ? '[\\s\\S]' : `\\${all}`));
  return new RegExp(`^${source}$`, 'i');
}
