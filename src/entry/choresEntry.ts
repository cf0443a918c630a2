import { mailRoom } from '../adapters/mail/mailRoom';
import { propertySizes } from '../adapters/script/propertySizes';
import { propertyNames } from '../adapters/sheets/deskIds';
import { readTabs } from '../adapters/sheets/readTabs';
import { runChores as runAll } from '../application/chores/chores';
import type { NewsRoom } from '../application/chores/tellNews';
import type { RunChores } from '../application/look';
import { deskIds } from './compose';

/** Every chore, with what some of them open when their time has come. */
export const runChores: RunChores = (work, context) => runAll(work, { ...context, openNews, leaveNote, meters: { recipientsLeft: mailRoom.remaining, properties: propertySizes } });

function openNews(): NewsRoom | null {
  const ids = deskIds();
  const [products, followers] = readTabs(ids, ['products', 'followers'], 'look') ?? [];
  if (products === undefined || followers === undefined) return null;
  return { tabs: [products, followers] };
}

function leaveNote(text: string): void {
  PropertiesService.getScriptProperties().setProperty(propertyNames.watch, text);
}
