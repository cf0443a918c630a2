/** Rows of Permohonan by ticket, as its ticket column was read from row 2 on; of two rows of one ticket the first. */
export function ticketRows(tickets: readonly string[] | null): Map<string, number> {
  const rows = new Map<string, number>();
  (tickets ?? []).forEach((ticket, index) => {
    if (ticket !== '' && !rows.has(ticket)) rows.set(ticket, index + 2);
  });
  return rows;
}
