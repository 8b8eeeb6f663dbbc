export * from './pipeline/analyze.ts';
export * from './pipeline/workspace.ts';
