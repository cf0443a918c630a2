/**
 * Faults put into the desk on purpose, one at a time, to see the simulation find them. Each replaces text of src/ that must be there exactly once, so that a
 * fault cannot go stale unseen. They live in bundles that only tests open; nothing of them is in src/.
 */
const file = (name) => `src/${name}`;

export const bugs = [
  {
    name: 'lock not taken',
    patches: [{ file: file('adapters/script/deskLock.ts'), find: 'acquire: (wait) => lock.tryLock(wait),', replace: 'acquire: () => true,' }],
  },
  {
    name: 'intake trusts the event and not the form',
    patches: [
      { file: file('entry/triggers.ts'), find: 'wakeClock(lookAndMend(ids, { intake: true, observe: false,', replace: 'globalThis.sentNow = event.response; wakeClock(lookAndMend(ids, { intake: true, observe: false,' },
      { file: file('adapters/forms/requestForm.ts'), find: 'const responses = since > 0 ? form.getResponses(new Date(since)) : form.getResponses();', replace: 'const responses = globalThis.sentNow ? [globalThis.sentNow] : []; void form;' },
    ],
  },
  {
    name: 'no overlap in the watermark',
    patches: [{ file: file('application/intake/intake.ts'), find: 'export const overlapMilliseconds = 24 * 60 * 60 * 1000;', replace: 'export const overlapMilliseconds = 0;' }],
  },
  {
    name: 'mail marked as sent before sending',
    patches: [
      { file: file('application/look.ts'), find: 'const sent = sendClaimed(done.claimed, ports);', replace: "const sent = done.claimed.map(({ entry }) => ({ entry, outcome: 'sent', at: ports.clock.now(), reason: '' }));" },
      { file: file('application/look.ts'), find: 'try {\n    ports.sheet.commit(commit);\n  } catch (error) {\n    // These rows', replace: 'try {\n    ports.sheet.commit(commit);\n    sendClaimed(done.claimed, ports);\n  } catch (error) {\n    // These rows' },
    ],
  },
  {
    name: 'mark after sending lost',
    patches: [{ file: file('application/look.ts'), find: 'try {\n    ports.sheet.commit(commit);\n  } catch (error) {\n    // These rows', replace: 'try {\n    void commit;\n  } catch (error) {\n    // These rows' }],
  },
  {
    name: 'row written without checking its ticket',
    patches: [{ file: file('adapters/sheets/deskSheet.ts'), find: "return { strayed: strayed.map((write) => write.expectTicket ?? '') };", replace: 'void strayed; return { strayed: [] };' }],
  },
  {
    name: 'state written before the log',
    patches: [{
      file: file('adapters/sheets/deskSheet.ts'), find: '  try {\n    return verified(ids, commit, requests, patience);', replace: `  try {
    const log = requests.filter((each) => 'appendCells' in each);
    const rest = requests.filter((each) => !('appendCells' in each));
    const done = rest.length > 0 ? verified(ids, commit, rest, patience) : { strayed: [] };
    if (log.length > 0) batchUpdate(ids.spreadsheetId, log, null, patience);
    return done;`,
    }],
  },
  {
    name: 'quota not looked at',
    patches: [{ file: file('adapters/mail/mailRoom.ts'), find: 'MailApp.getRemainingDailyQuota()', replace: '1500' }],
  },
  {
    name: 'retry of a write that had taken effect',
    patches: [{ file: file('adapters/sheets/backoff.ts'), find: "(kind === 'read' && serverFailed.test(words)", replace: '(serverFailed.test(words)' }],
  },
  {
    name: 'escalation step not remembered',
    patches: [{ file: file('application/warn/warn.ts'), find: 'patch: { escalated: rememberSteps(image, steps.slice(0, index + 1)) },', replace: 'patch: {},' }],
  },
  {
    name: 'pause ended when read and not when it arrived',
    patches: [{ file: file('domain/workflow.ts'), find: 'endPause(draft, Math.min(arrivedAt, moment.now));', replace: 'endPause(draft);' }],
  },
  {
    name: 'recipient taken from the row after a sort',
    patches: [
      { file: file('application/look.ts'), find: '  work.slots = reading.slots;\n', replace: "  work.slots = reading.slots;\n  work.rowsAsRead = { rows: reading.requestRows ?? [], email: findColumns('requests', reading.requestHeader).get('email') };\n" },
      {
        file: file('application/desk/workUnit.ts'), find: "  order({ merge, ...mail }: MailOrder): void {\n", replace: `  order({ merge, ...asked }: MailOrder): void {
    const image = this.images.get(asked.ticket);
    const cell = image && this.rowsAsRead?.rows[image.sequence - 1]?.[this.rowsAsRead.email];
    const mail = image && cell && asked.to[0] === image.requesterEmail ? { ...asked, to: [String(cell)] } : asked;
`,
      },
    ],
  },
];
