/** Nothing in the graph answers to this reference. A typed result of the API, not a failure. */
export class NotFound extends Error {
  readonly ref: string;
  constructor(ref: string) {
    super(`Rien dans Maillage ne porte la référence « ${shortened(ref)} ».`);
    this.name = 'NotFound';
    this.ref = ref;
  }
}

/** What was asked cannot be read; names the field at fault. A typed result of the API, not a failure. */
export class InvalidInput extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.name = 'InvalidInput';
    this.field = field;
  }
}

/** Nothing joins two entities within the length asked. A typed result of the API: an answer, not a failure. */
export class NoPath extends Error {
  readonly longest: number;
  constructor(longest: number) {
    super(`Aucun chemin d’au plus ${longest} liens ne joint ces deux entités dans Maillage.`);
    this.name = 'NoPath';
    this.longest = longest;
  }
}

/** Too much came from one place in too little time; says in how many seconds to come back. */
export class TooMany extends Error {
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super('Beaucoup d’envois sont venus d’ici en peu de temps. Réessayez un peu plus tard.');
    this.name = 'TooMany';
    this.retryAfter = retryAfter;
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
