/** What an administrator is told of by mail where little of it is left; the numbers stand in Kondisi Sistem. */
export const capacityNames = { mail: 'Jatah surat', triggers: 'Waktu kerja pemicu', properties: 'Penyimpanan properti skrip' } as const;
