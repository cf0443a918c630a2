/** The part Complaints: taking them in, showing and answering them, and their clocks. Opened by an execution that deals with one. */
export { askAboutComplaints, askOnCard, goOnWithComplaints } from '../complaints';
