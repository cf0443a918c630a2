import { isInService, type RequestImage } from './request';

/** Whether a stage that is due on an appointment is still to be done: only then does an appointment decide a date. */
export function awaitsAppointment(image: Pick<RequestImage, 'status' | 'stages' | 'stageIndex'>): boolean {
  return isInService(image.status) && image.stages.some((stage, index) => index >= image.stageIndex && stage.norm.kind === 'appointment' && stage.finishedAt === null && !stage.skipped);
}
