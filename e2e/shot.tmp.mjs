import { chromium } from '@playwright/test';
const [,, out='/tmp/shots', mode='all'] = process.argv;
import { mkdirSync } from 'node:fs'; mkdirSync(out,{recursive:true});
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu']});
for (const [w,h] of [[1440,900],[390,844]]) for (const theme of ['light','dark']) {
  const ctx = await b.newContext({viewport:{width:w,height:h}, colorScheme: theme, reducedMotion:'reduce', deviceScaleFactor:1});
  const p = await ctx.newPage();
  p.on('console', m => { if (m.type()==='error'||m.type()==='warning') console.log(w,theme,m.type(), m.text()); });
  p.on('pageerror', e => console.log('ERR', e.message));
  await p.goto(process.env.URL ?? 'http://localhost:24173/');
  await p.waitForTimeout(300);
  await p.screenshot({path:`${out}/${w}-${theme}-0.png`});
  if (mode==='hero') continue;
  await p.getByLabel('Full name at birth').fill(process.env.NAME ?? 'Łukasz Żak');
  await p.getByLabel('Birth date', {exact:true}).fill('1990-03-15');
  await p.waitForTimeout(1200);
  const height = await p.evaluate(()=>document.documentElement.scrollHeight);
  console.log(w, theme, height);
  const step = w>1000? 1800 : 2600;
  await p.setViewportSize({width:w,height:step});
  for (let y=0,i=1;y<height;y+=step,i++){ await p.evaluate(y=>scrollTo({top:y,behavior:'instant'}),y); await p.waitForTimeout(80); await p.screenshot({path:`${out}/${w}-${theme}-${i}.png`}); }
  await ctx.close();
}
await b.close();
