/** What a watch asks of the owner's web app: to see whether its clock still comes, and to install it anew where it does not. Anybody may ask; a desk that lives does nothing. */
export interface WakeCall {
  readonly wake: true;
}

/** Whether the clock was installed anew. */
export interface WakeAnswer {
  readonly woken: boolean;
}
