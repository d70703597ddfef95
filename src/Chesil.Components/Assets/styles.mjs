// Compiles a sheet: sass, then what we do not use is dropped, then esbuild minifies.
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import * as sass from 'sass';
import { prune } from './prune.mjs';

const assets = dirname(fileURLToPath(import.meta.url));

/** Whose work the sheet and the script build on, as its licence asks. */
export const notice = '/* With parts of nhsuk-frontend, copyright NHS.UK, under the MIT licence: nhsuk-frontend.licence.txt */';

export async function styles(source, target, alsoUnused) {
  const { css } = sass.compile(source, { loadPaths: ['node_modules'], quietDeps: true, style: 'compressed', charset: false });
  const { outputFiles } = await esbuild.build({
    stdin: { contents: prune(css, alsoUnused), loader: 'css', resolveDir: assets },
    outfile: target,
    bundle: true,
    minify: true,
    write: false,
    loader: { '.svg': 'dataurl' },
    target: ['chrome109', 'firefox115', 'safari15.6'],
    legalComments: 'none',
    banner: { css: notice },
    logLevel: 'warning',
  });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
}
