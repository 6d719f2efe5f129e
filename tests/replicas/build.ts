/** Bundles a replica's page. React comes from this folder's node_modules (18), not from the extension's (19). */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { hashedClass } from './class-names.ts';
import type { ReplicaId } from './replica-site.ts';

const require = createRequire(import.meta.url);
const packageFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));

// Classes that the editors set themselves keep their names, as they do on the real sites.
const keptClass = /^(?:public-|Draft|notranslate$)/;
const comment = /\/\*[\s\S]*?\*\//g;
const selector = /[^{}]+(?=\{)/g;
const classInSelector = /\.([A-Za-z_][\w-]*)/g;

/** `.name` in a style sheet becomes the hashed class of this build; the sheet is imported as text. */
function hashedStyles(site: ReplicaId, seed: string): Plugin {
  return {
    name: 'hashed-styles',
    setup(bundle) {
      bundle.onLoad({ filter: /replicas[\\/](?:x|facebook)[\\/].*\.css$/ }, async ({ path }) => {
        // Parts that the real site styles by readable names (X's chat) keep theirs.
        if (path.endsWith('.plain.css')) return { contents: await readFile(path, 'utf8'), loader: 'text' };
        const sheet = (await readFile(path, 'utf8')).replace(comment, '');
        const contents = sheet.replace(selector, (found) =>
          found.replace(classInSelector, (whole, name: string) =>
            keptClass.test(name) ? whole : `.${hashedClass(site, name, seed)}`,
          ),
        );
        return { contents, loader: 'text' };
      });
    },
  };
}

/** The client as one script. `seed` decides the class names: another seed, another "release" of the site. */
export async function buildClient(site: ReplicaId, entry: string, seed: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'error',
    alias: { react: packageFolder('react'), 'react-dom': packageFolder('react-dom') },
    define: {
      'process.env.NODE_ENV': '"production"',
      global: 'globalThis',
      __REPLICA_SITE__: JSON.stringify(site),
      __REPLICA_SEED__: JSON.stringify(seed),
    },
    loader: { '.css': 'text' },
    plugins: [hashedStyles(site, seed)],
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`The replica of ${site} came out of the build empty.`);
  return output.text;
}
