#!/usr/bin/env node
await import('../../../scripts/server.mjs');
