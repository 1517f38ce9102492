/**
 * The style of the report: the colours and type of the extension's own surfaces. What differs is marked by lines as well
 * as by colour, and printed in black on white.
 */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fff,#1c1d21);--ink:light-dark(#1a1b1f,#ececf1);--quiet:light-dark(#555962,#a9adb8);--line:light-dark(#dcdde3,#3b3d45);--differs:light-dark(#a3122b,#ff8f9d);--same:light-dark(#1a6b3a,#86d6a6);--unclear:light-dark(#6a5600,#e3c768);--removed:light-dark(#ececf0,#34363e)}
*{box-sizing:border-box}
body{max-inline-size:46rem;margin:0 auto;padding:2.5rem 1.25rem;background:var(--paper);color:var(--ink);font:0.9375rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{margin:0;font:600 1.75rem/1.25 Charter,"Iowan Old Style",Georgia,serif;text-wrap:balance}
h2{margin:2.5rem 0 0;padding-block-start:1rem;border-block-start:1px solid var(--line);font:600 1.25rem/1.3 Charter,"Iowan Old Style",Georgia,serif}
h3{margin:0;font-size:0.9375rem;font-weight:400}
p,dl,blockquote,figure{margin:0}
:is(h1,h2,.about)[dir]{text-align:match-parent}
li{text-align:start}
a{color:inherit;text-underline-offset:0.15em}
.about,.facts,.label,.foot{color:var(--quiet);font-size:0.8125rem}
article{margin-block-start:1.5rem;padding-block-start:1.25rem;border-block-start:1px solid var(--line)}
.relation{font-weight:600;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:0.25em}
.differs>.kind .relation{color:var(--differs);text-decoration-style:wavy;text-decoration-thickness:1.5px}
.same>.kind .relation{color:var(--same)}
.unclear>.kind .relation{color:var(--unclear);text-decoration-style:dotted}
.kind{margin-block-end:0.25rem;font-size:0.8125rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:0.75rem 2rem;margin-block:0.75rem}
blockquote{font:1.25rem/1.45 Charter,"Iowan Old Style",Georgia,serif;white-space:pre-line;text-wrap:pretty}
mark{padding-inline:0.1em;border-radius:0.15em;background:var(--removed);color:inherit;text-decoration:underline wavy 0.08em;text-underline-offset:0.2em}
.differs .rest{text-decoration:underline 1px var(--quiet);text-underline-offset:0.2em}
mark.cut{background:none;color:var(--quiet);font-style:italic;text-decoration:underline dotted}
.beyond{color:var(--quiet)}
.sides figcaption{inline-size:fit-content}
.sides figcaption:dir(ltr){margin-right:auto}
.sides figcaption:dir(rtl){margin-left:auto}
.note{margin-block-start:0.75rem;padding-inline-start:0.75rem;border-inline-start:2px solid var(--line)}
.note>*+*{margin-block-start:0.5rem}
.note ul{margin-block:0.25rem 0;padding-inline-start:1.25rem}
.note :is(code,pre){padding-inline:0.25em;border-radius:0.15em;background:var(--removed);font-size:0.875em;white-space:pre-wrap}
.note .quoted{padding-inline-start:0.75rem;border-inline-start:1px solid var(--line);color:var(--quiet)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.5rem 0 0;padding:0;list-style:none;color:var(--quiet);font-size:0.8125rem}
.facts{margin-block-start:0.5rem}
.facts div{display:flex;gap:0.5ch}
dt{flex:none}
dt::after{content:":"}
dd{margin:0}
.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:1rem 0 0;padding:0;list-style:none}
.foot{margin-block-start:3rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
@media print{:root{color-scheme:light}body{max-inline-size:none;padding:0;font-size:10pt}article{break-inside:avoid}h1,h2,h3{break-after:avoid}mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}mark:not(.cut){font-weight:700}:is(.facts,.left-out) a::after{content:" (" attr(href) ")";font-size:8pt}}
@media (forced-colors:active){mark{background:none;color:CanvasText}mark:not(.cut){text-decoration:underline double}}
`.trim();
