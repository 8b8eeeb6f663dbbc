/** Style of the printed record: one page of A4, black on white. */
export const pageStyle = `
@page { size: A4; margin: 10mm 15mm 8mm 20mm; }
* { box-sizing: border-box; }
body { max-width: 175mm; margin: 0 auto; font: 8pt/1.2 "Times New Roman", "Liberation Serif", serif; color: #000; background: #fff; }
h1 { margin: 0; font-size: 14pt; text-align: center; }
h2 { margin: 2mm 0 0.5mm; font-size: 10pt; }
p { margin: 0; }
.passed, .failed, .incomplete { margin: 1mm 0 2mm; font-size: 12pt; font-weight: bold; text-align: center; }
.more { font-style: italic; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4mm 1mm; border: 0.2mm solid #777; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td:first-child { width: 60mm; }
.files td:nth-child(n + 2) { width: 18mm; }
.files td:last-child { width: auto; font: 7pt/1.4 monospace; }
.facts th { width: 32mm; }
.signatures { display: flex; justify-content: space-around; margin-top: 2mm; min-height: 15mm; text-align: center; break-inside: avoid; }
`;
