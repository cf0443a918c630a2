import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { addSignature, catalogName, typeDraft } from './draft';
import type { CatalogDraft } from './draft';

/** Reads the declaration files of one package into the draft. */
export function readDefinitions(draft: CatalogDraft, files: readonly string[]): void {
  const sources = files.map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  const enumNames = new Set<string>();
  const spaces: { namespace: string; node: ts.ModuleBlock }[] = [];
  for (const source of sources) {
    for (const statement of source.statements) {
      if (ts.isVariableStatement(statement)) readGlobal(draft, statement);
      for (const space of namespacesOf(statement)) spaces.push(space);
    }
  }
  for (const { namespace, node } of spaces) {
    for (const member of node.statements) {
      if (!ts.isEnumDeclaration(member)) continue;
      const name = catalogName(namespace, member.name.text);
      enumNames.add(name);
      const values = draft.enums.get(name) ?? [];
      for (const value of member.members) if (!values.includes(value.name.getText())) values.push(value.name.getText());
      draft.enums.set(name, values);
    }
  }
  for (const { namespace, node } of spaces) {
    for (const member of node.statements) if (ts.isInterfaceDeclaration(member)) readInterface(draft, namespace, member);
  }
}

function namespacesOf(statement: ts.Statement): { namespace: string; node: ts.ModuleBlock }[] {
  if (!ts.isModuleDeclaration(statement) || statement.body === undefined || !ts.isModuleBlock(statement.body)) return [];
  return statement.body.statements.flatMap((inner) =>
    ts.isModuleDeclaration(inner) && inner.body !== undefined && ts.isModuleBlock(inner.body) ? [{ namespace: inner.name.text, node: inner.body }] : [],
  );
}

function readGlobal(draft: CatalogDraft, statement: ts.VariableStatement): void {
  for (const declaration of statement.declarationList.declarations) {
    const match = /^GoogleAppsScript\.(\w+)\.(\w+)$/.exec(declaration.type?.getText() ?? '');
    if (match === null || !ts.isIdentifier(declaration.name)) continue;
    const type = catalogName(match[1] ?? '', match[2] ?? '');
    // The definitions declare stand-ins such as `Charset` that scripts do not find at Google.
    if (type === declaration.name.text) draft.globals.set(declaration.name.text, type);
  }
}

function readInterface(draft: CatalogDraft, namespace: string, node: ts.InterfaceDeclaration): void {
  const type = typeDraft(draft, catalogName(namespace, node.name.text));
  for (const clause of node.heritageClauses ?? []) {
    for (const base of clause.types) type.bases.add(referenceName(namespace, base.expression.getText()));
  }
  for (const member of node.members) {
    if (member.name === undefined) continue;
    const name = member.name.getText();
    if (ts.isMethodSignature(member)) {
      addSignature(type, name, member.parameters.map((parameter) => parameterKind(draft, namespace, parameter)).join(','), scopesOf(member));
    } else if (ts.isPropertySignature(member)) {
      type.properties.set(name, propertyKind(namespace, member.type?.getText() ?? 'any'));
    }
  }
}

function propertyKind(namespace: string, text: string): string {
  const match = /^typeof\s+([\w.]+)$/.exec(text);
  return match === null ? 'value' : `enum:${referenceName(namespace, match[1] ?? '')}`;
}

function referenceName(namespace: string, text: string): string {
  const parts = text.replace(/^GoogleAppsScript\./, '').split('.');
  const name = parts.at(-1) ?? '';
  return catalogName(parts.length > 1 ? (parts.at(-2) ?? namespace) : namespace, name);
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 's', Char: 's', number: 'n', Integer: 'i', Byte: 'i', boolean: 'b', Date: 'd', 'Base.Date': 'd', any: '?', object: '?', Object: '?', unknown: '?',
};

/** s string, n number, i integer, b boolean, d Date, a array, aa array of arrays, e:Type enum, o service object, ? anything; `?` after it optional, `*` rest. */
function parameterKind(draft: CatalogDraft, namespace: string, parameter: ts.ParameterDeclaration): string {
  const kind = kindOf(draft, namespace, parameter.type);
  if (parameter.dotDotDotToken !== undefined) return '?*';
  return parameter.questionToken === undefined ? kind : `${kind}?`;
}

function kindOf(draft: CatalogDraft, namespace: string, type: ts.TypeNode | undefined): string {
  if (type === undefined) return '?';
  if (ts.isParenthesizedTypeNode(type)) return kindOf(draft, namespace, type.type);
  if (ts.isArrayTypeNode(type)) return ts.isArrayTypeNode(type.elementType) ? 'aa' : 'a';
  if (ts.isUnionTypeNode(type)) {
    const kinds = new Set(type.types.filter((part) => part.getText() !== 'null' && part.getText() !== 'undefined').map((part) => kindOf(draft, namespace, part)));
    const [only] = kinds;
    // Numbers and booleans that may be null are no longer told apart by kind: null passes for the other kinds only.
    const nullable = type.types.some((part) => part.getText() === 'null');
    return kinds.size === 1 && only !== undefined && !(nullable && /^[nib]$/.test(only)) ? only : '?';
  }
  const text = type.getText().replace(/^GoogleAppsScript\./, '');
  const primitive = PRIMITIVES[text];
  if (primitive !== undefined) return primitive;
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return 's';
  if (!ts.isTypeReferenceNode(type) || (type.typeArguments?.length ?? 0) > 0) return '?';
  const name = referenceName(namespace, text);
  return draft.enums.has(name) ? `e:${name}` : '?';
}

function scopesOf(node: ts.Node): string[] {
  const comment = node.getFullText().slice(0, node.getLeadingTriviaWidth());
  const start = comment.indexOf('Authorization:');
  if (start < 0) return [];
  return [...comment.slice(start).matchAll(/^\s*\* - (https:\/\/\S+)/gm)].map((match) => match[1] ?? '');
}
