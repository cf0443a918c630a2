/** The hours of Indonesian civil servants: 37.5 a week, Friday prayer taken out. */
export const libraryCalendar = {
  tz: 'Asia/Jakarta',
  hours: {
    mon: [['07:30', '12:00'], ['13:00', '16:00']],
    tue: [['07:30', '12:00'], ['13:00', '16:00']],
    wed: [['07:30', '12:00'], ['13:00', '16:00']],
    thu: [['07:30', '12:00'], ['13:00', '16:00']],
    fri: [['07:30', '11:30'], ['13:00', '16:30']],
  },
  date_hours: {},
  breaks: {},
  holidays: [],
};
