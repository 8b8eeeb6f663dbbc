import type { ScoreIndex } from '../plan/reference-types.ts';
import type { Analysis, CheckOptions, SourceFile, Workspace } from './workspace.ts';

/** What a text is, by its first line that is neither blank nor a comment. Reads no further. */
export declare function detectKind(text: string): Analysis['kind'];

/** Reads every catalogue and index among the files; plans among them are passed over. */
export declare function readWorkspace(files: readonly SourceFile[]): Workspace;

/** Reads and checks one file. Never throws on any text. */
export declare function analyze(file: SourceFile, workspace: Workspace, options: CheckOptions): Analysis;

/** Re-exported for `cchc coverage`. */
export type { ScoreIndex };
