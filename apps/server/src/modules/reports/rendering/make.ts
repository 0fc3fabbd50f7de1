import { makeCard, makeReport, renderHtml, renderMarkdown } from '@1numbers/reports';
import type { Task } from './task.ts';

/** Makes what a task asks for. What only some need is loaded when they do. */
export async function make(task: Task, progress: (share: number) => void): Promise<Uint8Array> {
  if (task.kind === 'card') {
    const svg = (await import('../card/card-svg.ts')).cardSvg(await makeCard(task.request));
    return task.format === 'svg' ? Buffer.from(svg) : (await import('../card/card-png.ts')).cardPng(svg);
  }
  const report = await makeReport(task.request);
  switch (task.format) {
    case 'html':
      return Buffer.from(renderHtml(report));
    case 'markdown':
      return Buffer.from(renderMarkdown(report));
    case 'pdf': {
      const { renderPdf } = await import('../pdf/render-pdf.ts');
      return renderPdf(report, { paper: task.paper, progress, madeAt: new Date(task.madeAt) });
    }
  }
}
