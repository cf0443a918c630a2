import { parse, type AnyNode, type Program } from 'acorn';
import { simple } from 'acorn-walk';

/** The newest syntax that Apps Script parses without doubt. */
export const parseBundle = (source: string): Program => parse(source, { ecmaVersion: 2019, sourceType: 'script' });

/** Names that Google would let a trigger, a menu, a card or a page call. */
export function topLevelFunctions(program: Program): string[] {
  return program.body.flatMap((statement) => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : []));
}

/** Names of a top level that no function declaration makes: variables and classes would be public as well. */
export function otherTopLevelNames(program: Program): string[] {
  return program.body.flatMap((statement) => {
    if (statement.type === 'ClassDeclaration') return [statement.id.name];
    if (statement.type !== 'VariableDeclaration') return [];
    return statement.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : id.type));
  });
}

/**
 * Names of functions that the bundle hands to Google as strings: `newTrigger('onTick')`, `setFunctionName(handlers.action)`.
 * @throws where the string cannot be read off the source: then no test could know what will be called
 */
export function handlersNamedIn(program: Program, methods: readonly string[]): string[] {
  const constants = stringConstants(program);
  const names = new Set<string>();
  simple(program, {
    CallExpression({ callee, arguments: [handler] }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || !methods.includes(callee.property.name)) return;
      const name = handler?.type === 'Literal' ? handler.value : constants.get(handler ? pathOf(handler) : '');
      if (typeof name !== 'string') throw new Error(`${callee.property.name}() is given a handler whose name is no plain string constant.`);
      names.add(name);
    },
  });
  return [...names];
}

/** `tick` or `handlers.tick`; empty for any other expression. */
function pathOf(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.computed || node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return '';
  return `${node.object.name}.${node.property.name}`;
}

/** Strings by the constant, or the constant object's member, that holds them. */
function stringConstants(program: Program): Map<string, string> {
  const constants = new Map<string, string>();
  const note = (name: string, value: AnyNode): void => {
    if (value.type === 'Literal' && typeof value.value === 'string') constants.set(name, value.value);
    if (value.type !== 'ObjectExpression') return;
    for (const member of value.properties) {
      if (member.type === 'Property' && member.key.type === 'Identifier') note(`${name}.${member.key.name}`, member.value);
    }
  };
  simple(program, {
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && init) note(id.name, init);
    },
  });
  return constants;
}
