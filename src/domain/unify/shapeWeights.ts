import type { Shape } from './answerShapes';
import type { OldItemType, UnifiedField } from './types';

/** What a question may turn out to be; `ignore` is a question that no request needs. */
export type Meaning = UnifiedField | 'ignore';

/**
 * How much a shape speaks for a meaning when all answers have it (log odds), and what is lost when hardly any answer has one that fits. Judged, not learnt:
 * the given forms are too few to count from, and these numbers stay readable.
 */
export const shapeSupport: Readonly<Record<Meaning, { readonly fits: Readonly<Partial<Record<Shape, number>>>; readonly missing: number }>> = {
  email: { fits: { email: 7 }, missing: 7 },
  employeeId: { fits: { employeeId: 7, otherId: 4 }, missing: 5 },
  phone: { fits: { phone: 6.5 }, missing: 6 },
  neededBy: { fits: { date: 4.5, soon: 4 }, missing: 5 },
  attachment: { fits: { url: 6 }, missing: 4.5 },
  yearRange: { fits: { yearRange: 6 }, missing: 4.5 },
  satisfaction: { fits: { smallNumber: 3, praise: 3.5 }, missing: 3.5 },
  format: { fits: { format: 5 }, missing: 4 },
  service: { fits: { service: 4.5 }, missing: 4 },
  region: { fits: { region: 5 }, missing: 4 },
  name: { fits: { personName: 3 }, missing: 4 },
  unit: { fits: { unit: 4.5 }, missing: 2.5 },
  position: { fits: { position: 4.5 }, missing: 3 },
  keywords: { fits: { list: 4, titleLike: 0 }, missing: 1.5 },
  description: { fits: { longText: 3.2, titleLike: 0, list: 0 }, missing: 2.5 },
  title: { fits: { titleLike: 2.4, personName: 0, longText: 0, unit: 0 }, missing: 2.5 },
  ignore: { fits: { agreement: 3.5, heardFrom: 3.5, profile: 3.5, number: 1.5 }, missing: 0 },
};

const typed = { service: -2, format: -1, satisfaction: -2, region: -1.5, ignore: -0.3 };
const chosen = {
  name: -5, email: -6, employeeId: -6, phone: -6, title: -3, keywords: -3, description: -4, attachment: -4, neededBy: -1, yearRange: -0.5, ignore: 1, service: 0.5,
};
const nothingElse = (field: Meaning, weight: number): Partial<Record<Meaning, number>> => ({
  name: -7, email: -7, employeeId: -7, unit: -7, position: -7, phone: -7, service: -6, region: -6, title: -7, keywords: -7, description: -7, yearRange: -5, neededBy: -6,
  attachment: -7, format: -6, satisfaction: -6, [field]: weight,
});

/** What the kind of an item says for each meaning (log odds). */
export const typeSupport: Readonly<Record<OldItemType, Partial<Record<Meaning, number>>>> = {
  shortText: { ...typed, description: -1.2 },
  paragraph: {
    ...typed, description: 3, name: -3, email: -3.5, employeeId: -4, unit: -2, position: -3, phone: -4, yearRange: -2, neededBy: -3, attachment: -1, keywords: -0.3, title: -0.3, ignore: 0.3,
  },
  radio: { ...chosen, position: 0.5, satisfaction: -0.3 },
  dropdown: { ...chosen, unit: 0.7, position: 0.5, satisfaction: -0.5 },
  checkbox: { ...chosen, service: 1.2, format: 0.8, position: -1.5, unit: -2, region: -1.5, satisfaction: -2, neededBy: -2, yearRange: -1.5, ignore: 1.2 },
  date: { ...nothingElse('neededBy', 5.5), ignore: 1 },
  dateTime: { ...nothingElse('neededBy', 4.5), ignore: 1.5 },
  time: { ...nothingElse('neededBy', 0), ignore: 3 },
  duration: { ...nothingElse('neededBy', 0), ignore: 3 },
  scale: { ...nothingElse('satisfaction', 5), ignore: 1.5 },
  rating: { ...nothingElse('satisfaction', 5.5), ignore: 0 },
  grid: { ...nothingElse('satisfaction', 2), ignore: 2 },
  checkboxGrid: { ...nothingElse('satisfaction', 0), ignore: 3, service: -2 },
  fileUpload: { ...nothingElse('attachment', 6), ignore: 1 },
  section: {},
  text: {},
  image: {},
  video: {},
  other: { ignore: 2 },
};

/** How much a form is expected to ask for a thing at all (log odds of the first question that does), and what a second one costs. */
export const expectation: Readonly<Record<Meaning, { readonly present: number; readonly again: number }>> = {
  name: { present: 2, again: 4 },
  email: { present: 1, again: 4 },
  employeeId: { present: 0.3, again: 6 },
  unit: { present: 1.2, again: 3.5 },
  position: { present: 0.5, again: 3.5 },
  phone: { present: 0.5, again: 3.5 },
  service: { present: 0.3, again: 6 },
  region: { present: -0.5, again: 6 },
  title: { present: 2, again: 3.5 },
  keywords: { present: 0.2, again: 4 },
  description: { present: 0.7, again: 2.5 },
  yearRange: { present: 0.2, again: 4 },
  neededBy: { present: 1, again: 9 },
  attachment: { present: 0.2, again: 2.5 },
  format: { present: 0.2, again: 4 },
  satisfaction: { present: 0.2, again: 2 },
  ignore: { present: 0, again: 0 },
};
