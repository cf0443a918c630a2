import type { LocalDesk } from '../server/localDesk';
import type { HomeView } from '../views/homeView';

export function homeView({ workspace, project }: LocalDesk): HomeView {
  return {
    spreadsheets: workspace.spreadsheets().map((file) => ({ id: file.id, name: file.name, tabs: file.tabs().filter((tab) => !tab.hidden).length })),
    forms: workspace.forms().map((form) => ({ id: form.id, title: form.title, accepting: form.acceptingResponses })),
    mails: workspace.mail.sent().length,
    executions: project.executions.length,
    failures: project.executions.filter((execution) => execution.status !== 'completed').length,
    triggers: project.triggers().length,
  };
}
