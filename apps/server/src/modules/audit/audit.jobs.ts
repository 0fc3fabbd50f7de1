import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';

export function auditJobs({ audit, anchors, database }: Pick<Context, 'audit' | 'anchors' | 'database'>): readonly Job[] {
  return [
    {
      name: 'audit.anchor',
      cron: '3 * * * *',
      async run() {
        const anchor = await audit.anchor(database, await anchors.all());
        if (anchor !== null) await anchors.write(anchor);
      },
    },
  ];
}
