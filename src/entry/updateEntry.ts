import { updateDesk } from '../adapters/setUp/updateDesk';

/** Brings a desk that another bundle has left here to this one. Returns what was made and mended, in words. */
export function update(): string[] {
  return updateDesk(__BUILD_VERSION__);
}
