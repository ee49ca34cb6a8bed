import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { ServerProblem } from './server-problem.ts';

const run = promisify(execFile);

const OLDEST_JAVA = 17;
const OLDEST_MAVEN: readonly [number, number] = [3, 6];
const onWindows = process.platform === 'win32';

/** The Java that will run the server: the one of JAVA_HOME when it is set, else the one of the path. */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const javaHome = environment['JAVA_HOME'];
  const java = javaHome ? join(javaHome, 'bin', onWindows ? 'java.exe' : 'java') : 'java';
  if (javaHome && !existsSync(java)) throw new ServerProblem({ kind: 'java-home-wrong', javaHome });
  const said = await outputOf(java, ['-version'], environment);
  const version = said?.match(/version "([^"]+)"/)?.[1];
  if (version === undefined) throw new ServerProblem({ kind: 'java-missing' });
  if (majorOfJava(version) < OLDEST_JAVA) throw new ServerProblem({ kind: 'java-too-old', found: version });
  return java;
}

/** Java called itself 1.8 until it became 9. */
function majorOfJava(version: string): number {
  const [first = 0, second = 0] = version.split(/[.\-_+]/).map(Number);
  return first === 1 ? second : first;
}

/** Maven is asked for only when the server's jars have to be resolved. */
export async function findMaven(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const maven = onWindows ? 'mvn.cmd' : 'mvn';
  const version = (await outputOf(maven, ['-v'], environment))?.match(/Apache Maven (\d+)\.(\d+)[^\s]*/);
  if (!version) throw new ServerProblem({ kind: 'maven-missing' });
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major < OLDEST_MAVEN[0] || (major === OLDEST_MAVEN[0] && minor < OLDEST_MAVEN[1])) {
    throw new ServerProblem({ kind: 'maven-too-old', found: version[0].replace('Apache Maven ', '') });
  }
  return maven;
}

/** Everything a program says of itself, `null` when there is no such program. Java answers on its error output. */
async function outputOf(
  program: string,
  args: string[],
  environment: NodeJS.ProcessEnv,
): Promise<string | null> {
  // Windows runs a `.cmd` through its shell only; nothing here comes from a user.
  const shell = program.endsWith('.cmd');
  const asked = run(program, args, { env: environment, windowsHide: true, shell, timeout: 20_000 });
  return asked.then(
    ({ stdout, stderr }) => stripVTControlCharacters(stdout + stderr),
    () => null,
  );
}
