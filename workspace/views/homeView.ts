export interface HomeView {
  readonly spreadsheets: readonly { readonly id: string; readonly name: string; readonly tabs: number }[];
  readonly forms: readonly { readonly id: string; readonly title: string; readonly accepting: boolean }[];
  readonly mails: number;
  readonly executions: number;
  readonly failures: number;
  readonly triggers: number;
}
