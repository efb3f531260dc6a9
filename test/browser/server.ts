import { createSiteServer, listen } from '../../src/build/serve.ts';
import { buildPaths } from '../../src/files/paths.ts';

await listen(createSiteServer(buildPaths().out), Number(process.argv[2]));
