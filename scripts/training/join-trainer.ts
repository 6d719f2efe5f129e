/** What weigher and tagger answered about a place, and whether readers marked it. */
export interface Pair {
  readonly answers: readonly number[];
  readonly right: boolean;
}

/** Solves `matrix` x = `vector` by elimination with pivots. */
function solve(matrix: readonly number[][], vector: readonly number[]): number[] {
  const size = vector.length;
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const head = rows[column] as number[];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const line = rows[row] as number[];
      const factor = (line[column] ?? 0) / (head[column] ?? 1);
      if (factor !== 0)
        for (let at = column; at <= size; at += 1) line[at] = (line[at] ?? 0) - factor * (head[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

/** Logistic regression by Newton's method with a unit ridge on all but the first weight: the chances come out calibrated. */
export function learnJoining(pairs: readonly Pair[]): number[] {
  const size = pairs[0]?.answers.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 25; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -weight));
    const bend = weights.map((_, at) => weights.map((__, other) => (at === other ? (at === 0 ? 1e-6 : 1) : 0)));
    for (const { answers, right } of pairs) {
      let odds = 0;
      answers.forEach((answer, at) => {
        odds += answer * (weights[at] ?? 0);
      });
      const chance = 1 / (1 + Math.exp(-odds));
      const doubt = chance * (1 - chance);
      const wrong = (right ? 1 : 0) - chance;
      answers.forEach((answer, at) => {
        if (answer === 0) return;
        slope[at] = (slope[at] ?? 0) + wrong * answer;
        const line = bend[at] as number[];
        answers.forEach((other, to) => {
          if (other !== 0) line[to] = (line[to] ?? 0) + doubt * answer * other;
        });
      });
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  return weights.map((weight) => Math.round(weight * 1e4) / 1e4);
}
