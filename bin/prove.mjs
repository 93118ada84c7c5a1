// `npm run prove:races` and the like: the long form of the specs in test/prove that `npm test` runs in short.
import { parseArgs } from 'node:util';
import { Fault } from './root.mjs';
import { test } from './test.mjs';

/** Each pass is one run of Jest over the folder, with what is different about it in its environment. */
const proofs = {
  races: { specs: ['test/prove/races'], passes: [{}, { PROVE_DELAY_MS: '100' }] },
  crashes: { specs: ['test/prove/crashes'], passes: [{}] },
  input: { specs: ['test/prove/input', 'test/bad-input', 'test/bad-files'], passes: [{}] },
  money: { specs: ['payments-chaos'], passes: [{}] },
  pages: { specs: ['apps/web/e2e'], passes: [{}] },
  restore: { specs: ['test/prove/drills/restore'], passes: [{}] },
  upgrade: { specs: ['test/prove/drills/upgrade'], passes: [{}] },
  rolling: { specs: ['test/prove/drills/rolling'], passes: [{}] },
  cluster: { specs: ['test/prove/cluster'], passes: [{}] },
};

const options = {
  seed: { type: 'string' },
  runs: { type: 'string' },
  only: { type: 'string' },
  short: { type: 'boolean', default: false },
};

/** `--seed 7` repeats a run, `--runs 50` sets its size, `--only A6` takes the cases whose name has it, `--short` is what `npm test` does. */
export async function prove([name, ...words]) {
  const proof = Object.hasOwn(proofs, name ?? '') ? proofs[name] : null;
  if (!proof) throw new Fault(`one of ${Object.keys(proofs).join(', ')} is expected`);
  const { seed, runs, only, short } = wishes(words);
  let worst = 0;
  for (const pass of proof.passes) {
    const env = {
      ...pass,
      PROVE_FORM: short ? 'short' : 'full',
      ...(seed && { PROVE_SEED: seed }),
      ...(runs && { PROVE_RUNS: runs }),
    };
    worst = Math.max(worst, await test(proof.specs, { env, only }));
  }
  return worst;
}

function wishes(words) {
  try {
    const { values } = parseArgs({ args: words, options });
    for (const name of ['seed', 'runs']) {
      if (values[name] !== undefined && !/^[1-9][0-9]{0,8}$/.test(values[name])) {
        throw new Fault(`--${name}: a whole number from 1 to 999999999 is expected`);
      }
    }
    return values;
  } catch (error) {
    throw error instanceof Fault ? error : new Fault(error.message);
  }
}
