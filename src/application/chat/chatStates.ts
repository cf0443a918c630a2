/** Words of the column Keadaan of Percakapan. `ending`: over, but for an answer that has still to be mailed. */
export const chatStates = { waiting: 'Menunggu', answered: 'Dijawab', ending: 'Berakhir', settled: 'Selesai', dismissed: 'Ditutup' } as const;
