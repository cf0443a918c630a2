/** Source: Apps Script, "Quotas for Google Services". */
export const recipientsPerDay = { consumer: 100, workspace: 1500 } as const;
export const recipientsPerMessage = 50;
export const bodyBytes = { consumer: 200 * 1024, workspace: 400 * 1024 } as const;
export const attachmentsPerMessage = 250;
export const attachmentBytesPerMessage = 25 * 1024 * 1024;
/** "Email subject: 250 characters per message." */
export const subjectCharacters = 250;
/** Quotas "reset 24 hours after the first request". */
export const quotaWindow = 24 * 60 * 60 * 1000;
/** Gmail's own limit for a message sent through its API. Source: Gmail sending limits in Google Workspace. */
export const recipientsPerApiMessage = 500;
