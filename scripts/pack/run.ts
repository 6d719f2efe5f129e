import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ed25519, fingerprintOf, makeKey, signerOf } from '../../entrypoints/shared/ed25519.ts';
import { type Change, differenceOf } from '../../lib/packs/difference.ts';
import { exportPack } from '../../lib/packs/export-pack.ts';
import { placesIn } from '../../lib/packs/json-lines.ts';
import { signPack, whoSigned } from '../../lib/packs/signature.ts';
import { testPack } from '../../lib/packs/test-pack.ts';
import { compareVersions } from '../../lib/packs/version.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { Faulty, keyIn, Misuse, packIn } from './files.ts';

export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}

const usage = `usage: npm run --silent pack -- COMMAND
  check FILE…                       can it be read? line and column of every fault
  test FILE…                        do its rules mark and pass their own sentences?
  diff OLD NEW                      what differs; status 1 where something does
  newer OLD NEW                     is the version of NEW the higher one?
  key KEYFILE                       make a key to sign with; keep the file secret
  sign FILE --key KEYFILE [--out F] sign, in place or into F
  verify FILE [--key PUBLIC]        is it signed, and by this key?
status: 0 good, 1 faults found, 2 asked wrongly`;

/** 0 good, 1 faults found, 2 asked wrongly. */
type Status = 0 | 1 | 2;

interface Options {
  readonly key?: string | undefined;
  readonly out?: string | undefined;
}
type Command = (files: readonly string[], terminal: Terminal, options: Options) => Promise<Status>;

const check: Command = async (files, { out, err }) => {
  let status: Status = 0;
  for (const file of files) {
    try {
      const { pack } = packIn(file);
      const counts = [
        `${pack.phraseRules?.length ?? 0} rules`,
        `${pack.blocks?.length ?? 0} blocks`,
        `${pack.articles?.length ?? 0} articles`,
        `${pack.practice?.length ?? 0} practice customers`,
      ];
      out(`${file}: ${pack.id} ${pack.version}, ${counts.join(', ')}`);
    } catch (error) {
      if (!(error instanceof Faulty)) throw error;
      for (const line of error.lines) err(line);
      status = 1;
    }
  }
  return status;
};

const test: Command = async (files, terminal) => {
  let status = await check(files, { ...terminal, out: () => undefined }, {});
  if (status !== 0) return status;
  for (const file of files) {
    const { text, pack } = packIn(file);
    const { places } = placesIn(text.replace(/^\uFEFF/, ''));
    const tests = testPack(pack, reviewDraft);
    const red = tests.filter(({ green }) => !green);
    for (const { path, rule, must, example } of red) {
      const { line, column } = places.get(path) ?? { line: 1, column: 1 };
      const fault = must === 'flag' ? 'must be marked and is not' : 'must pass and is marked';
      terminal.err(`${file}:${line}:${column}: ${rule}: ${fault}: ${JSON.stringify(example)}`);
    }
    terminal.out(`${file}: ${tests.length - red.length} of ${tests.length} sentences do what they should`);
    if (red.length > 0) status = 1;
  }
  return status;
};

const signs = { added: '+', removed: '-', changed: '~' } as const;

function sayChange({ path, type, before, after, changesGuard }: Change): readonly string[] {
  const heading = `${signs[type]} ${path}${changesGuard ? '  (changes what the guard does)' : ''}`;
  return [
    heading,
    ...(before === undefined ? [] : [`    - ${before}`]),
    ...(after === undefined ? [] : [`    + ${after}`]),
  ];
}

const diff: Command = async ([old = '', young = ''], { out }) => {
  const changes = differenceOf(packIn(old).pack, packIn(young).pack);
  for (const line of changes.flatMap(sayChange)) out(line);
  return changes.length === 0 ? 0 : 1;
};

const key: Command = async ([file = ''], { out }) => {
  const secret = await makeKey();
  try {
    writeFileSync(file, `${JSON.stringify(secret, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new Misuse(`${file}: ${error instanceof Error ? error.message : 'cannot be written'}`);
  }
  out(`${file}: keep it secret. Public key ${secret.x}, fingerprint ${await fingerprintOf(secret.x)}`);
  return 0;
};

const sign: Command = async ([file = ''], { out }, options) => {
  if (options.key === undefined) throw new Misuse('sign needs --key KEYFILE');
  const signer = await signerOf(keyIn(options.key));
  const { pack } = packIn(file);
  const into = options.out ?? file;
  writeFileSync(into, exportPack(await signPack(pack, signer)));
  out(`${into}: ${pack.id} ${pack.version} signed by ${await fingerprintOf(signer.publicKey)}`);
  return 0;
};

const verify: Command = async ([file = ''], { out, err }, options) => {
  const { pack } = packIn(file);
  const signed = await whoSigned(pack, ed25519);
  if (signed.state !== 'signed') {
    err(`${file}: ${signed.state === 'unsigned' ? 'not signed' : 'the signature does not fit: changed after signing'}`);
    return 1;
  }
  const fingerprint = await fingerprintOf(signed.key);
  if (options.key !== undefined && options.key !== signed.key) {
    err(`${file}: signed by another key: ${signed.key}, fingerprint ${fingerprint}`);
    return 1;
  }
  out(`${file}: ${pack.id} ${pack.version} signed by ${signed.key}, fingerprint ${fingerprint}`);
  return 0;
};

const newer: Command = async ([old = '', young = ''], { out, err }) => {
  const versions = [old, young].map((file) => packIn(file).pack.version);
  const [before = '', after = ''] = versions;
  if (compareVersions(before, after) < 0) {
    out(`${after} is newer than ${before}`);
    return 0;
  }
  err(`${young}:1:1: version: ${after} is not newer than ${before}; every desk would refuse it`);
  return 1;
};

/** How many files each takes. */
const commands: Readonly<Record<string, { readonly run: Command; readonly files: 1 | 2 | 'some' }>> = {
  check: { run: check, files: 'some' },
  test: { run: test, files: 'some' },
  diff: { run: diff, files: 2 },
  newer: { run: newer, files: 2 },
  key: { run: key, files: 1 },
  sign: { run: sign, files: 1 },
  verify: { run: verify, files: 1 },
};

/** Does what the arguments ask; answers with the exit status. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Status> {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { key: { type: 'string' }, out: { type: 'string' } },
    });
    const [name = '', ...files] = positionals;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    const fits = command && (command.files === 'some' ? files.length > 0 : files.length === command.files);
    if (!command || !fits) throw new Misuse(usage);
    return await command.run(files, terminal, values);
  } catch (error) {
    if (error instanceof Faulty) {
      for (const line of error.lines) terminal.err(line);
      return 1;
    }
    const isArgument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof Misuse) && !isArgument) throw error;
    terminal.err(isArgument ? `${error.message}\n${usage}` : error.message);
    return 2;
  }
}
