/** Written by the forms area. */
export interface FormState {
  readonly id: string;
}
