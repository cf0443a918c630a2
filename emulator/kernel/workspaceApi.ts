import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Calendars, CallRecorder, Clock, FaultPlan, FormFile, Mailbox, Project, SpreadsheetFile, Web, Workspace, WorkspaceOptions } from '../contract';
import { openCalendars } from '../calendar/people';
import { Scheduler } from '../concurrency/scheduler';
import { endIdleWorkers } from '../concurrency/workerPool';
import { importForm } from '../forms/import/importForm';
import { openFormFile } from '../forms/people/formFile';
import { openMailbox } from '../mail/people';
import { openSpreadsheetFile } from '../spreadsheet/people/spreadsheetFile';
import type { AccountState, ProjectState } from '../state/account';
import { shareEqualRows } from '../state/shareRows';
import type { WorkspaceViews } from '../views';
import { workspaceViews } from '../views';
import { faultTargets } from './faultTargets';
import { Kernel } from './kernel';
import { OpenProject } from './projectApi';
import { loadSources, readProjectFolder } from './projectSources';
import type { ProjectSources } from './projectSources';
import { VirtualClock } from './virtualClock';

/** The workspace as the contract shows it. */
export class LocalWorkspace implements Workspace {
  readonly clock: Clock;
  readonly mail: Mailbox;
  readonly calls: CallRecorder;
  readonly faults: FaultPlan;
  readonly web: Web;
  readonly calendars: Calendars;
  readonly views: WorkspaceViews;
  /** For the local pages and tests of the emulator itself. */
  readonly kernel: Kernel;
  private memoryProjects = 0;
  private overlaps = 0;

  constructor(
    account: AccountState,
    private readonly options: WorkspaceOptions,
    private readonly saving: { changed(): void; flush(): void },
    /** Sources of folders that the account from which this one was forked has open. */
    private readonly opened: ReadonlyMap<string, ProjectSources> = new Map(),
  ) {
    this.kernel = new Kernel(account, options, faultTargets, () => this.saving.changed());
    this.clock = new VirtualClock(this.kernel);
    this.mail = openMailbox(this.kernel);
    this.calls = this.kernel.recorder;
    this.faults = this.kernel.faultSchedule;
    this.web = this.kernel.web;
    this.calendars = openCalendars(this.kernel);
    this.views = workspaceViews(this.kernel);
  }

  openProject(dir: string, { inPlaceOf = dir }: { inPlaceOf?: string } = {}): Project {
    const folder = path.resolve(dir);
    return this.open(path.resolve(inPlaceOf), this.opened.get(folder) ?? loadSources(readProjectFolder(folder), this.kernel.account.timeZone, 'byName', this.options.sourceCache), null, false);
  }

  createProject(files: Record<string, string>, options: { boundTo?: string; topLevelServiceCalls?: boolean; owner?: string } = {}): Project {
    this.memoryProjects += 1;
    const sources = loadSources(files, this.kernel.account.timeZone, 'asGiven');
    return this.open(`memory:${this.memoryProjects}`, sources, options.boundTo ?? null, options.topLevelServiceCalls ?? true, options.owner);
  }

  importForm(form: object, responses?: { responses: object[] }): string {
    const id = importForm(this.kernel, form, responses);
    this.kernel.changed();
    return id;
  }

  forms(): FormFile[] {
    return this.ids([...this.kernel.account.forms.keys()]).map((id) => openFormFile(this.kernel, id));
  }

  spreadsheets(): SpreadsheetFile[] {
    return this.ids([...this.kernel.account.spreadsheets.keys()]).map((id) => openSpreadsheetFile(this.kernel, id));
  }

  concurrently(actions: (() => void)[]): void {
    if (this.kernel.scheduler !== null) throw new Error('concurrently cannot be called within concurrently');
    this.overlaps += 1;
    this.kernel.scheduler = new Scheduler(this.kernel, [...actions], this.kernel.seed * 1_000_003 + this.overlaps);
    try {
      this.kernel.scheduler.runAll();
    } finally {
      this.kernel.scheduler = null;
    }
  }

  suspendAccount(email: string): void {
    this.kernel.account.suspendedAccounts.add(email);
    this.kernel.changed();
  }

  fork(options: Pick<WorkspaceOptions, 'seed' | 'latency'> = {}): Workspace {
    shareEqualRows(this.kernel.account);
    const account = deserialize(serialize(this.kernel.account)) as AccountState;
    const opened = new Map([...this.kernel.projects.values()].map(({ state, sources }) => [state.source, sources]));
    return new LocalWorkspace(account, { ...this.options, ...options }, { changed: () => undefined, flush: () => undefined }, opened);
  }

  close(): void {
    shareEqualRows(this.kernel.account);
    this.saving.flush();
    endIdleWorkers();
  }

  private ids(all: string[]): string[] {
    return all.filter((id) => this.kernel.account.drive.files.get(id)?.trashed !== true);
  }

  private open(source: string, sources: ProjectSources, boundTo: string | null, topLevelServiceCalls: boolean, owner = this.kernel.account.owner): Project {
    const { projects } = this.kernel.account;
    const known = [...projects.values()].find((project) => project.source === source);
    const state = known ?? this.newProject(source, boundTo, owner);
    state.manifest = sources.manifest;
    projects.set(state.id, state);
    const loaded = { state, sources, topLevelServiceCalls };
    this.kernel.projects.set(state.id, loaded);
    this.kernel.changed();
    return new OpenProject(this.kernel, loaded);
  }

  private newProject(source: string, boundTo: string | null, owner: string): ProjectState {
    return {
      id: this.kernel.newId(57), source, owner, boundTo, manifest: {}, scriptProperties: new Map(), userProperties: new Map(), documentProperties: new Map(),
      triggers: [], withdrawnScopes: new Set(), deploymentId: `AKfycb${this.kernel.newId(68)}`, webAppDisabled: false, caches: new Map(), executions: [],
    };
  }
}
