import { checkingDay, type Material } from '../material/write-material.ts';
import { inBench, inRepository } from '../places.ts';

export type ContenderName = 'node -e 0' | 'cchc check' | '@cucumber/gherkin' | 'markdownlint-cli2';

/** A program that is measured as a whole process, under the same Node as the others. */
export interface Contender {
  readonly name: ContenderName;
  /** Arguments of `node` for one size of the material. */
  argumentsFor(material: Material, references: string): readonly string[];
  /** Exit codes that mean the work was done, whether or not something was found. */
  readonly doneCodes: readonly number[];
}

/** In the order in which one round runs them. */
export const contenders: readonly Contender[] = [
  { name: 'node -e 0', argumentsFor: () => ['-e', '0'], doneCodes: [0] },
  {
    name: 'cchc check',
    argumentsFor: ({ plan }, references) => [
      inRepository('cli/bin/cchc.cjs'),
      ...['check', plan, '--with', references, '--today', checkingDay],
    ],
    doneCodes: [0, 1],
  },
  {
    name: '@cucumber/gherkin',
    argumentsFor: ({ feature }) => [inBench('process/parse-feature.mjs'), feature],
    doneCodes: [0],
  },
  {
    name: 'markdownlint-cli2',
    argumentsFor: ({ markdown }) => [
      inBench('node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'),
      ...['--config', inBench('process/.markdownlint-cli2.jsonc'), '--no-globs', markdown],
    ],
    doneCodes: [0, 1],
  },
];
