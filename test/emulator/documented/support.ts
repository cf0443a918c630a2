import { createWorkspace } from '../../../emulator/index';

/** A member of the page, what a script does with it, and what the page says that comes of it. */
export type Documented = readonly [member: string, script: string, result: unknown];

/**
 * One test for each statement of a page of Google's reference (developers.google.com/apps-script/reference/<page>#<member>). The script is the body of a
 * function; a body without `return` is one expression. `thrown(action)` gives the text of the error that it throws. The account stands at 08:00 in Jakarta on
 * Monday, 2 March 2026.
 */
export function documented(page: string, prelude: string, statements: readonly Documented[]): void {
  const bodies = statements.map(([, script], index) => {
    const body = script.includes('return ') ? script : `return ${script};`;
    return `function statement${index}() { ${prelude}\n${body}\n}`;
  });
  const thrown = "function thrown(action) { try { action(); } catch (error) { return error.message; } return 'nothing thrown'; }";
  const project = createWorkspace({ now: '2026-03-02T01:00:00Z', latency: false }).createProject({ 'Code.gs': [thrown, ...bodies].join('\n') });
  test.each(statements.map(([member, script, result], index) => ({ name: `${page}#${member}: ${script}`, index, result })))('$name', ({ index, result }) => {
    expect(project.run(`statement${index}`)).toEqual(result);
  });
}
