import { expectation, type Meaning } from './shapeWeights';

/** What speaks for each meaning of one question, and questions that ask the same in the same words (`kin`: they may share a meaning). */
export interface Candidate {
  readonly scores: Readonly<Record<Meaning, number>>;
  readonly kin: string;
}

export interface Settled {
  readonly meaning: Meaning;
  /** 0 to 1. */
  readonly confidence: number;
  /** The meaning that it would have had alone, where another question has taken it. */
  readonly wouldBe: Meaning | null;
}

const rounds = 12;
/** Evidence of one question is not independent, so sums of log odds claim too much; measured on the forms of test/fixtures (docs/unify.md). */
const temperature = 1.25;

/**
 * Settles all questions of a form at once: a form rarely asks one thing twice, and nearly always asks for a name and a title. Climbs by single changes and
 * by swaps; the order of the questions decides nothing but exact ties.
 */
export function settle(candidates: readonly Candidate[], expected: (meaning: Meaning) => number): Settled[] {
  const meanings = Object.keys(expectation) as Meaning[];
  const chosen = candidates.map((candidate) => best(meanings, (meaning) => candidate.scores[meaning]));
  const scoreOf = (index: number, meaning: Meaning): number => candidates[index]?.scores[meaning] ?? 0;

  /** What a question adds to the form's total with a meaning, the others being as they are. */
  const gain = (index: number, meaning: Meaning, others: readonly Meaning[]): number => {
    if (meaning === 'ignore') return scoreOf(index, meaning);
    let count = 0;
    let related = false;
    for (let other = 0; other < others.length; other += 1) {
      if (other === index || others[other] !== meaning) continue;
      count += 1;
      related = related || candidates[other]?.kin === candidates[index]?.kin;
    }
    return scoreOf(index, meaning) + (count === 0 ? expected(meaning) : -(related ? 0.5 : expectation[meaning].again));
  };

  for (let round = 0; round < rounds; round += 1) {
    let changed = false;
    for (let index = 0; index < candidates.length; index += 1) {
      const current = chosen[index] ?? 'ignore';
      const better = best(meanings, (meaning) => gain(index, meaning, chosen) + (meaning === current ? 1e-9 : 0));
      if (better !== current) {
        chosen[index] = better;
        changed = true;
      }
    }
    for (let left = 0; left < candidates.length; left += 1) {
      for (let right = left + 1; right < candidates.length; right += 1) {
        const [mine, theirs] = [chosen[left] ?? 'ignore', chosen[right] ?? 'ignore'];
        if (mine === theirs) continue;
        if (swapLoss(left, right, mine, theirs, scoreOf) < -1e-9) {
          [chosen[left], chosen[right]] = [theirs, mine];
          changed = true;
        }
      }
    }
    if (!changed) break;
  }

  return candidates.map((candidate, index) => {
    const meaning = chosen[index] ?? 'ignore';
    const gains = meanings.map((other) => gain(index, other, chosen) / temperature);
    const highest = Math.max(...gains);
    const total = gains.reduce((sum, value) => sum + Math.exp(value - highest), 0);
    let doubt = Infinity;
    for (let other = 0; other < candidates.length; other += 1) {
      const theirs = chosen[other] ?? 'ignore';
      if (other !== index && theirs !== meaning) doubt = Math.min(doubt, swapLoss(index, other, meaning, theirs, scoreOf) / temperature);
    }
    const own = Math.exp(gain(index, meaning, chosen) / temperature - highest) / total;
    const alone = best(meanings, (other) => candidate.scores[other]);
    return { meaning, confidence: own / (1 + (doubt === Infinity ? 0 : Math.exp(-doubt))), wouldBe: alone === meaning ? null : alone };
  });
}

function swapLoss(left: number, right: number, mine: Meaning, theirs: Meaning, scoreOf: (index: number, meaning: Meaning) => number): number {
  return scoreOf(left, mine) + scoreOf(right, theirs) - scoreOf(left, theirs) - scoreOf(right, mine);
}

function best(meanings: readonly Meaning[], value: (meaning: Meaning) => number): Meaning {
  return meanings.reduce((leader, meaning) => (value(meaning) > value(leader) ? meaning : leader));
}
