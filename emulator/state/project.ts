/** What Google keeps of a script project between executions. Its sources are not kept: they are opened anew. */
export interface ProjectState {
  readonly id: string;
  /** Folder or 'memory:N'; finds the project again after a restart. */
  readonly source: string;
  readonly owner: string;
  readonly boundTo: string | null;
  /** Parsed appsscript.json. */
  manifest: Record<string, unknown>;
  readonly scriptProperties: Map<string, string>;
  readonly userProperties: Map<string, Map<string, string>>;
  readonly documentProperties: Map<string, Map<string, string>>;
  readonly triggers: TriggerState[];
  readonly withdrawnScopes: Set<string>;
  readonly deploymentId: string;
  /** Set by ScriptApp.getService().disable(). */
  webAppDisabled: boolean;
  readonly caches: Map<string, CacheEntryState[]>;
  /** Finished executions, oldest first. */
  readonly executions: ExecutionState[];
}

/** Record of one finished execution. Times in epoch milliseconds and milliseconds. */
export interface ExecutionState {
  readonly fn: string;
  readonly cause: string;
  readonly user: string;
  readonly status: 'completed' | 'failed' | 'killed' | 'timedOut';
  readonly startedAt: number;
  readonly milliseconds: number;
  readonly serviceCalls: number;
  /** Google's text with file, line and stack. */
  readonly error: string | null;
  readonly log: string[];
}

export interface TriggerState {
  readonly id: string;
  readonly handler: string;
  /** 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'ON_EVENT_UPDATED' */
  readonly event: string;
  /** 'CLOCK' | 'SPREADSHEETS' | 'FORMS' | 'DOCUMENTS' | 'CALENDAR' */
  readonly source: string;
  readonly sourceId: string | null;
  /** Account that installed it and as whom it runs. */
  readonly owner: string;
  /** Clock triggers: how it repeats. */
  readonly schedule: Record<string, string | number> | null;
  /** Clock triggers: next firing, epoch milliseconds; null when spent. */
  nextAt: number | null;
  disabled: boolean;
}

export interface CacheEntryState {
  readonly key: string;
  value: string;
  createdAt: number;
  expiresAt: number;
}
