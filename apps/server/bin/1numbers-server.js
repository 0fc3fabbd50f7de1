#!/usr/bin/env node
// A command of the server by its name: npx --no-install 1numbers-server keys rotate
import '../../../scripts/server.mjs';
