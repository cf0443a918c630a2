import { mailRoom } from '../adapters/mail/mailRoom';
import { propertySizes } from '../adapters/script/propertySizes';
import { propertyNames } from '../adapters/sheets/deskIds';
import { readTabs } from '../adapters/sheets/readTabs';
import { runChores as runAll } from '../application/chores/chores';
import type { NewsRoom } from '../application/chores/tellNews';
import type { RunChores } from '../application/look';
import { newsAddress } from '../application/news/newsToken';
import { deskIds, ports } from './compose';

/** Every chore, with what some of them open when their time has come. */
export const runChores: RunChores = (work, context) => runAll(work, { ...context, openNews, leaveNote, meters: { recipientsLeft: mailRoom.remaining, properties: propertySizes } });

function openNews(): NewsRoom | null {
  const ids = deskIds();
  const { identity, secrets } = ports(ids);
  const [products, followers] = readTabs(ids, ['products', 'followers'], 'look') ?? [];
  if (products === undefined || followers === undefined) return null;
  return { tabs: [products, followers], address: (email, linkVersion) => newsAddress(email, identity, secrets, linkVersion) };
}

function leaveNote(text: string): void {
  PropertiesService.getScriptProperties().setProperty(propertyNames.watch, text);
}
