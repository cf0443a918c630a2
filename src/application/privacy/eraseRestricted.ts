import { erasedWord, mentions, valueWithoutTraces } from '../../domain/personalData';
import type { KeptComplaint } from '../complaints/complaintPorts';
import { joinPieces, pieceCells } from '../desk/jsonPieces';
import type { RestrictedTexts } from '../restricted/restrictedTexts';
import type { Erasing } from './erasing';

/** A row of Isi Tertutup: emptied where the request is erased, both rows of its pair; else without the person. */
export function textsWithout(row: readonly unknown[], erasing: Erasing): unknown[] {
  const [ticket, ...cells] = row;
  if (erasing.tickets.has(String(ticket))) return row.map(() => null);
  const json = joinPieces(cells);
  if (json === '' || (!mentions(json, erasing.traces.addresses) && !erasing.related.has(String(ticket)))) return [...row];
  const texts = valueWithoutTraces(JSON.parse(json), erasing.traces) as RestrictedTexts;
  return inPieces(row, 1, texts);
}

/** First column of a complaint's JSON: number, state, mark, kind, dates and handler stand before it (adapters/restricted/complaintTabs.ts). */
export const complaintPieces = 11;

/** A row of Pengaduan: what was complained, of what kind, when and how it was decided stays; who complained and their words do not. */
export function eraseComplaint(row: readonly unknown[], erasing: Erasing): unknown[] {
  const json = joinPieces(row.slice(complaintPieces));
  if (json === '') return [...row];
  const kept = JSON.parse(json) as KeptComplaint;
  if (!erasing.complaints.has(kept.complaint.number)) {
    return mentions(json, erasing.traces.addresses) ? inPieces(row, complaintPieces, valueWithoutTraces(kept, erasing.traces)) : [...row];
  }
  const { complaint } = kept;
  const erased: KeptComplaint = {
    ...kept, mails: [], complaint: { ...complaint, subject: erasedWord, text: erasedWord, name: '', email: '', entries: complaint.entries.map((entry) => ({ ...entry, text: erasedWord })) },
  };
  return inPieces(row, complaintPieces, erased);
}

function inPieces(row: readonly unknown[], from: number, value: unknown): unknown[] {
  // Google leaves out empty cells at the end; the word for what was erased may be longer than what it stands for.
  const room = Math.max(row.length - from, 1) + 1;
  const after = [...row];
  const texts = Object.values(pieceCells('json', JSON.stringify(value), room));
  texts.forEach((text, index) => {
    after[from + index] = text === '' ? null : text;
  });
  return after;
}
