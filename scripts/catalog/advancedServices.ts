import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { addSignature, typeDraft } from './draft';
import type { CatalogDraft } from './draft';

const ADVANCED_SERVICES: Readonly<Record<string, string>> = { Sheets: 'sheets_v4', Gmail: 'gmail_v1', Calendar: 'calendar_v3', Drive: 'drive_v3', Docs: 'docs_v1' };

/** Reads the advanced services (REST APIs as script globals): their collections become types 'Sheets.Spreadsheets.Values'. */
export function readAdvancedServices(draft: CatalogDraft, folder: string): void {
  for (const [symbol, file] of Object.entries(ADVANCED_SERVICES)) {
    const interfaces = new Map<string, ts.InterfaceDeclaration>();
    collect(ts.createSourceFile(file, readFileSync(path.join(folder, `${file}.d.ts`), 'utf8'), ts.ScriptTarget.ES2022, true), '', interfaces);
    const root = interfaces.get(`GoogleAppsScript.${symbol}`);
    if (root === undefined) throw new Error(`${file} declares no interface ${symbol}`);
    readCollection(draft, interfaces, symbol, symbol, root);
    draft.globals.set(symbol, symbol);
  }
}

function collect(node: ts.Node, prefix: string, into: Map<string, ts.InterfaceDeclaration>): void {
  ts.forEachChild(node, (child) => {
    if (ts.isModuleDeclaration(child)) collect(child, prefix === '' ? child.name.text : `${prefix}.${child.name.text}`, into);
    else if (ts.isModuleBlock(child)) collect(child, prefix, into);
    else if (ts.isInterfaceDeclaration(child)) into.set(`${prefix}.${child.name.text}`, child);
  });
}

function readCollection(draft: CatalogDraft, interfaces: Map<string, ts.InterfaceDeclaration>, symbol: string, name: string, node: ts.InterfaceDeclaration): void {
  const type = typeDraft(draft, name);
  for (const member of node.members) {
    if (member.name === undefined) continue;
    const memberName = member.name.getText();
    if (ts.isMethodSignature(member)) {
      const kinds = member.parameters.map((parameter) => (parameter.questionToken === undefined ? '?' : '??'));
      // Every method takes the standard query parameters (fields, quotaUser …) as one last argument, also where the definitions leave it out.
      const overloads = node.members.filter((other) => ts.isMethodSignature(other) && other.name.getText() === memberName);
      const listed = overloads.some((other) => ts.isMethodSignature(other) && other.parameters.some((parameter) => parameter.name.getText() === 'optionalArgs'));
      addSignature(type, memberName, [...kinds, ...(listed || memberName.startsWith('new') ? [] : ['??'])].join(','), []);
      continue;
    }
    if (!ts.isPropertySignature(member)) continue;
    const collection = interfaces.get(`GoogleAppsScript.${(member.type?.getText() ?? '').replace(/\s*\|\s*undefined$/, '')}`);
    type.properties.set(memberName, collection === undefined ? 'value' : `type:${name}.${memberName}`);
    if (collection !== undefined) readCollection(draft, interfaces, symbol, `${name}.${memberName}`, collection);
  }
}
