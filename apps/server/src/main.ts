import { type App, buildApp } from './app.ts';
import { createContext } from './context.ts';
import { type Env, EnvError, readEnv } from './env.ts';

const ROLES = ['all', 'api'];
/** How long requests in flight may take to finish after the signal to stop. */
const SHUTDOWN_MS = 10_000;

const [role = 'all'] = process.argv.slice(2);
if (ROLES.includes(role)) await serve();
else stop(`There is no role "${role}". Use one of: ${ROLES.join(', ')}.`, 2);

async function serve(): Promise<void> {
  try {
    const env = readEnv();
    const app = await buildApp(createContext(env));
    await app.listen({ host: env.HOST, port: env.PORT });
    closeOnSignal(app);
    console.log(`1Numbers is at ${addressOf(app, env)}`);
  } catch (error) {
    stop(explain(error as NodeJS.ErrnoException & { readonly port?: number }), 1);
  }
}

function addressOf(app: App, { HOST }: Env): string {
  const { port } = app.server.address() as { readonly port: number };
  const everywhere = HOST === '0.0.0.0' || HOST === '::';
  const host = everywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return `http://${host}:${port}`;
}

function explain(error: NodeJS.ErrnoException & { readonly port?: number }): string {
  if (error instanceof EnvError) return error.message;
  if (error.code === 'EADDRINUSE') {
    const { port = 0 } = error;
    return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
  }
  if (error.code === 'EACCES') return `Port ${error.port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`;
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL') return `HOST is not an address of this machine: ${error.message}`;
  return error.stack ?? error.message;
}

function closeOnSignal(app: App): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => stop('Requests were still running after 10 seconds and were cut.', 1), SHUTDOWN_MS).unref();
      void app.close();
    });
  }
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
