import { storedImage } from '../../domain/request';
import type { ContentsRow, DeskSheet } from '../ports';
import { revealed } from './restrictedTexts';

/** The texts of a confidential request cannot be read just now. */
export class TextsUnreadable extends Error {}

/**
 * A row of Isi Permohonan as the holder of the request's own link may see it: with its words, where the request is confidential (one service call more). Throws
 * TextsUnreadable.
 */
export function revealRow(row: ContentsRow | null, sheet: Pick<DeskSheet, 'readTexts'>): ContentsRow | null {
  // Whether it is confidential is asked of every page, so the image is not parsed for it.
  if (!row?.imageJson.includes('"confidential":true')) return row;
  const image = storedImage(JSON.parse(row.imageJson));
  const [texts] = sheet.readTexts([image.restrictedRow ?? 0]);
  if (texts?.ticket !== row.ticket) throw new TextsUnreadable(row.ticket);
  return { ...row, imageJson: JSON.stringify(revealed(image, texts)), contentsJson: JSON.stringify(texts.contents) };
}
