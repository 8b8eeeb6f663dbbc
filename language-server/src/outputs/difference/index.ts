export { differenceHtml } from './difference-html.ts';
export { differenceJson } from './difference-json.ts';
export { differenceMarkdown } from './difference-markdown.ts';
