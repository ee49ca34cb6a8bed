/** Why the server could not be resolved; read from Maven's output, whose wording is stable and English. */
export type ResolutionCause = 'unreachable' | 'refused' | 'absent' | 'damaged' | 'disk-full' | 'unknown';

/** Why Neo4j did not come up; read from its own logs, since it says nothing on its output. */
export type StartCause =
  | 'another-instance'
  | 'address-in-use'
  | 'disk-full'
  | 'damaged-store'
  | 'newer-store'
  | 'out-of-memory'
  | 'password-refused'
  | 'not-permitted'
  | 'too-long'
  | 'killed'
  | 'unknown';

/** What a user can cause and can cure, as facts: the sentences belong to who prints them. */
export type ServerReason =
  | { kind: 'folder-not-writable'; folder: string; code: string }
  | { kind: 'folder-foreign'; folder: string }
  | { kind: 'folder-newer'; folder: string }
  | { kind: 'folder-in-use'; folder: string; pid: number | null }
  | { kind: 'folder-short-of-space'; folder: string; freeMegabytes: number; neededMegabytes: number }
  | { kind: 'orphan-will-not-stop'; folder: string; pid: number }
  | { kind: 'java-missing' }
  | { kind: 'java-home-wrong'; javaHome: string }
  | { kind: 'java-too-old'; found: string }
  | { kind: 'maven-missing' }
  | { kind: 'maven-too-old'; found: string }
  | { kind: 'resolution-failed'; cause: ResolutionCause; log: string }
  | { kind: 'password-lost'; folder: string }
  | { kind: 'data-lost'; folder: string }
  | { kind: 'foreign-database'; folder: string }
  | { kind: 'did-not-start'; cause: StartCause; folder: string; log: string }
  | { kind: 'keeps-falling'; times: number; cause: StartCause; folder: string; log: string };

/** The managed server cannot serve, and nothing was damaged by finding out. */
export class ServerProblem extends Error {
  readonly reason: ServerReason;

  constructor(reason: ServerReason, options?: ErrorOptions) {
    super(JSON.stringify(reason), options);
    this.reason = reason;
  }
}

/** What the managed server tells of itself while it lives. */
export type ServerEvent =
  | { kind: 'jars-arriving'; files: number; megabytes: number }
  | { kind: 'jars-resolved'; files: number; megabytes: number; seconds: number }
  | { kind: 'orphan-found'; pid: number }
  | { kind: 'orphan-stopped'; pid: number }
  | { kind: 'starting' }
  | { kind: 'answering'; seconds: number }
  /** It takes long, and works. */
  | { kind: 'still-starting'; seconds: number }
  /** It ended by a signal before its first answer, and is started again. */
  | { kind: 'cut-short' }
  | { kind: 'disk-full' }
  | { kind: 'disk-free' }
  | { kind: 'gone'; exit: string }
  | { kind: 'restart-failed'; attempt: number; cause: StartCause; waitSeconds: number }
  | { kind: 'back'; seconds: number };

export type TellEvent = (event: ServerEvent) => void;
