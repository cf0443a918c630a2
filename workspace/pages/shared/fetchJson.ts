/** What the local server answers to a refused request. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** Item of the form that refuses, where one does. */
    readonly itemId: string | null,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export function getJson<Answer>(path: string): Promise<Answer> {
  return ask<Answer>(path, { headers: { accept: 'application/json' } });
}

export function postJson<Answer>(path: string, body: unknown): Promise<Answer> {
  return ask<Answer>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

async function ask<Answer>(path: string, request: RequestInit): Promise<Answer> {
  const response = await fetch(path, request);
  const answer: unknown = await response.json();
  if (!response.ok) throw refusalIn(answer, response.status);
  // The one place where an answer gets its type: server and page are bundled from the same sources at the same start.
  return answer as Answer;
}

function refusalIn(answer: unknown, status: number): Refusal {
  if (typeof answer !== 'object' || answer === null) return new Refusal(`HTTP ${status}`, null);
  const message = 'error' in answer ? String(answer.error) : `HTTP ${status}`;
  return new Refusal(message, 'itemId' in answer && typeof answer.itemId === 'string' ? answer.itemId : null);
}
