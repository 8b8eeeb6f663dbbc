/** The style sheet of the page: system fonts, colours with enough contrast in light and dark, A4 in print. */
export const differenceStyle = `
:root { color-scheme: light dark; --text: #1b1b1b; --back: #fff; --faint: #595959; --line: #c9c9c9; --head: #f2f4f7;
  --del: #9b1c1c; --del-back: #fdeaea; --ins: #14532d; --ins-back: #e5f5ea; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8e8e8; --back: #181a1b; --faint: #a8a8a8; --line: #44494d; --head: #24282b;
    --del: #ffb4b4; --del-back: #452222; --ins: #a7e8bd; --ins-back: #173d25; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
summary h2 { display: inline; }
summary { cursor: pointer; margin: 2rem 0 .5rem; }
.count { color: var(--faint); font-weight: normal; }
.count::before { content: "("; } .count::after { content: ")"; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
dd code, dd span { color: var(--faint); }
.summary { margin: 1rem 0 0; padding: .6rem .8rem; border-left: 4px solid var(--line); background: var(--head); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--head); }
tbody th { font-weight: 600; }
.tasks th:first-child { width: 8.5rem; }
.tasks th:last-child { width: 50%; }
.wide th:first-child { width: 10rem; }
ul { margin: 0; padding: 0; list-style: none; } li + li { margin-top: .25rem; }
del { color: var(--del); background: var(--del-back); text-decoration: line-through; }
ins { color: var(--ins); background: var(--ins-back); text-decoration: none; }
em { color: var(--faint); }
@page { size: A4; margin: 20mm 15mm; }
@media print {
  :root { --text: #000; --back: #fff; --faint: #444; --line: #999; --head: #eee; --del: #7f1d1d; --del-back: transparent;
    --ins: #14532d; --ins-back: transparent; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0 1px; }
  thead { display: table-header-group; } tr, h2 { break-inside: avoid; } h2 { break-after: avoid; }
  ins { text-decoration: underline; }
  details::details-content { content-visibility: visible; height: auto; }
}
`;
