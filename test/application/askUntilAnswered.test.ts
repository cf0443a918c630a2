import type { PageAnswer, PageRequest } from '../../src/application/pageCommands/pageRequest';
import { askUntilAnswered, type Connection } from '../../src/status-page/askUntilAnswered';

const request: PageRequest = { token: 't', key: 'a1b2c3d4', action: { name: 'keepDate', proposal: 1 } };

/** A desk that answers as the list says ('lost': no answer comes back), and what the page did meanwhile. */
function connection(answers: readonly (PageAnswer['outcome'] | 'lost')[], random: number): Connection & { asked: PageRequest[]; pauses: number[] } {
  const asked: PageRequest[] = [];
  const pauses: number[] = [];
  return {
    asked,
    pauses,
    ask: (sent) => {
      const outcome = answers[asked.length] ?? 'lost';
      asked.push(sent);
      return outcome === 'lost' ? Promise.reject(new Error('no answer')) : Promise.resolve({ outcome } as PageAnswer);
    },
    pause: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
    random: () => random,
  };
}

describe('The page', () => {
  test('takes the first answer, whatever it says', async () => {
    for (const outcome of ['done', 'refused', 'denied', 'malformed'] as const) {
      const desk = connection([outcome], 0.5);
      expect(await askUntilAnswered(desk, request, () => undefined)).toEqual({ outcome });
      expect([desk.asked.length, desk.pauses]).toEqual([1, []]);
    }
  });

  test('asks again with the same key when the desk is busy or the answer is lost, later each time and not at the same moment as others', async () => {
    const early = connection(['busy', 'lost', 'busy', 'done'], 0);
    const late = connection(['busy', 'lost', 'busy', 'done'], 1);
    let waits = 0;
    expect(await askUntilAnswered(early, request, () => (waits += 1))).toEqual({ outcome: 'done' });
    expect(await askUntilAnswered(late, request, () => undefined)).toEqual({ outcome: 'done' });
    expect(waits).toBe(3);
    expect(early.pauses).toEqual([400, 800, 1_600]);
    expect(late.pauses).toEqual([800, 1_600, 3_200]);
    expect(new Set(early.asked)).toEqual(new Set([request]));
  });

  test('gives up after six tries and says so', async () => {
    const desk = connection([], 1);
    expect(await askUntilAnswered(desk, request, () => undefined)).toBeNull();
    expect(desk.asked).toHaveLength(6);
  });
});
