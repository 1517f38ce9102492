import path from 'node:path';
import fs from 'node:fs';
import { openBrowser } from '../support/browsers/open-browser.ts';
import { tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { serve } from '../support/serve.ts';
import { writePages } from './story-page.ts';
const claims=Number(process.argv[2]); const N=Number(process.argv[3]??60); const dir=process.argv[4] ?? path.resolve('.output/chrome-mv3');
const session = await openBrowser({ browser:'chromium', extensionPath: dir });
try {
 const site = await serve({ pages: writePages(claims) });
 const ids: number[] = [];
 for (let i=0;i<N;i++){ const page = await session.open(`${site.origin}/${i}.html`); await waitForStatus(session, page, 'checked'); ids.push(await tabIdOf(session,page)); }
 const chosen = new URLSearchParams(ids.map((id,i)=>[i===0?'first':i===1?'second':'more',String(id)]));
 const page = await session.openExtensionPage(`compare.html?${chosen}`);
 await page.waitForSelector('.story tbody', {timeout:60000});
 for(let i=0;i<400 && await page.evaluate(()=>document.querySelector('.going')!==null);i++) await new Promise(r=>setTimeout(r,200));
 await page.evaluate(()=>{ (globalThis as any).lt=[]; new PerformanceObserver(l=>{for(const e of l.getEntries()) (globalThis as any).lt.push([Math.round(e.startTime),Math.round(e.duration)])}).observe({type:'longtask',buffered:true}); });
 await new Promise(r=>setTimeout(r,1500));
 const rows = await page.evaluate(()=>[...document.querySelectorAll('[role=group] button')].map(b=>b.textContent));
 console.log(rows.join(' | '), 'until then', JSON.stringify(await page.evaluate(()=>{const x=(globalThis as any).lt; (globalThis as any).lt=[]; return x;})));
 const cdp = await page.createCDPSession(); await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval',{interval:500}); await cdp.send('Profiler.start');
 await page.evaluate(()=>(document.querySelectorAll('[role=group] button')[2] as HTMLElement).click());
 await new Promise(r=>setTimeout(r,1500));
 console.log('show all', JSON.stringify(await page.evaluate(()=>{const x=(globalThis as any).lt; (globalThis as any).lt=[]; return x;})));
 await page.evaluate(async()=>{ const table=document.querySelector('.story')!; const frame=()=>new Promise(requestAnimationFrame);
  for(let i=0;i<200;i++){table.scrollTop+=300; await frame();} for(let i=0;i<20;i++){table.scrollTop=(table.scrollHeight*((i*7)%20))/20; await frame(); await frame();} });
 await new Promise(r=>setTimeout(r,1000));
 const { profile } = await cdp.send('Profiler.stop'); fs.writeFileSync('/tmp/scroll.cpuprofile', JSON.stringify(profile));
 const lt: number[][] = await page.evaluate(()=>(globalThis as any).lt);
 console.log('scroll', lt.length, 'sum', lt.reduce((a,[,d])=>a+d!,0), 'worst', lt.map(([,d])=>d!).sort((a,b)=>b-a).slice(0,8).join(' '));
 site.close();
} finally { await session.close(); }
