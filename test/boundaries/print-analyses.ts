/** Prints the analyses of the samples: what a fresh process says of them. */
import { analyseSamples } from './analyse-samples.ts';

process.stdout.write(analyseSamples());
