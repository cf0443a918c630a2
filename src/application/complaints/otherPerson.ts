/** Stands for somebody who is not of the desk, where the form asks about whom it is; no name is an asterisk. */
export const otherPerson = '*';
