import type { DumpReason } from '../graph/dump/dump-problem.ts';
import type { ResolutionCause, ServerEvent, ServerReason, StartCause } from './neo4j/server-problem.ts';

/** Sentences that whoever starts Maillage reads in the terminal. */
export const messages = {
  badValue: (name: string, value: string, expected: string) =>
    `${name}=${value} ne convient pas : ${expected}.`,
  missingValue: (name: string, because: string) => `${name} manque : ${because}.`,
  expectedPort: 'donnez un numéro de port de 0 à 65535',
  expectedCount: 'donnez un nombre entier à partir de 1',
  expectedUri: 'donnez une adresse bolt:// ou neo4j:// (ou bolt+s://, neo4j+s://, bolt+ssc://, neo4j+ssc://)',
  expectedDuration: 'donnez une durée comme 30s, 2m ou 500ms',
  expectedText: 'la valeur est vide',
  expectedAddress: 'donnez une adresse http:// ou https:// sans chemin',
  expectedSecret: 'donnez au moins 32 caractères tirés au hasard',
  expectedMailServer: 'donnez une adresse smtp:// ou smtps://',
  neededWithMail: 'un courriel doit dire d’où il vient, et ses liens où mener',
  neededWithIssuer:
    'MAILLAGE_OIDC_ISSUER demande aussi l’identifiant et le secret de ce Maillage chez le fournisseur, et son adresse',
  neededWithUri: 'NEO4J_URI demande aussi le mot de passe de ce serveur',

  portInUse: (port: number) =>
    `Le port ${port} est déjà pris : arrêtez le programme qui l’occupe, ou choisissez-en un autre (PORT=${port + 1} npm start).`,
  portForbidden: (port: number) =>
    `Le port ${port} est réservé au système : choisissez-en un autre par PORT.`,
  hostUnknown: (host: string) => `L’adresse d’écoute HOST=${host} n’est pas une adresse de cette machine.`,

  preparing: (address: string) => `Maillage se prépare ; ${address} l’affichera.`,
  buildingPages: 'Construction des pages…',
  pagesBuilt: (seconds: number) => `Pages construites en ${secondsText(seconds)}.`,
  pagesFailed: (log: string) => `La construction des pages a échoué ; le détail est dans ${log}.`,
  migrated: (count: number) =>
    count === 1
      ? 'Structure de la base : une mise à jour appliquée.'
      : `Structure de la base : ${count} mises à jour appliquées.`,
  loadingFacts: (done: number, total: number) => `Chargement des faits fondateurs : ${done} sur ${total}`,
  factsLoaded: (nodes: number, relations: number, seconds: number) =>
    `Faits fondateurs chargés en ${secondsText(seconds)} : ${nodes} nœuds, ${relations} relations.`,
  loadingDemonstration: (done: number, total: number) =>
    `Chargement du territoire de démonstration : ${done} sur ${total}`,
  demonstrationLoaded: (nodes: number) => `Territoire de démonstration chargé : ${nodes} entités fictives.`,
  demonstrationFailed:
    'Le territoire de démonstration n’a pas pu être chargé : il sera repris au prochain démarrage. Le reste fonctionne ; le détail est dans le journal du serveur.',
  loadingFrame: (done: number, total: number) => `Chargement du cadre territorial : ${done} sur ${total}`,
  frameFailed:
    'Le cadre territorial n’a pas pu être chargé en entier : il sera repris au prochain démarrage. Le reste fonctionne ; le détail est dans le journal du serveur.',
  frameLoaded: (nodes: number, relations: number, seconds: number) =>
    `Cadre territorial chargé en ${secondsText(seconds)} : ${nodes} collectivités, ${relations} appartenances.`,
  waitingForDatabase:
    'La base de données a cessé de répondre pendant la préparation : elle sera reprise à son retour.',
  ready: (address: string, seconds: number) => `Maillage est prêt en ${secondsText(seconds)} : ${address}`,
  administratorLink: (address: string) =>
    `Administration : ce lien ouvre un compte qui administre Maillage, une fois, dans les 24 heures : ${address}`,
  notRunning: (folder: string) =>
    `Aucun Maillage ne tourne avec le dossier ${folder} : lancez-le par npm start, puis recommencez.`,
  howToStop: 'Ctrl-C pour arrêter.',
  stopping: 'Arrêt en cours : fin des réponses, puis de la base de données…',
  alreadyStopping: 'L’arrêt est déjà en cours : il faut laisser à la base le temps de tout écrire.',
  stopped: 'Maillage est arrêté.',
  unexpected: (message: string, log: string) =>
    `Erreur inattendue, Maillage s’arrête : ${message} (détail dans ${log}).`,
  unexpectedWithoutLog: (message: string) => `Erreur inattendue, Maillage s’arrête : ${message}`,
  fileProblem: (file: string, code: string) =>
    `Le fichier ${file} n’est pas utilisable (${code}) : Maillage s’arrête, rien n’y a été changé.`,
  fileOnFullDisk: (file: string) =>
    `Le disque est plein : le fichier ${file} ne peut pas être écrit. Faites de la place, puis recommencez.`,
  databaseSilent:
    'La base de données ne répond plus depuis cinq minutes : la préparation est abandonnée, rien n’est perdu.',

  givenAway: (uri: string) => `Le serveur ${uri} ne répond pas encore ; Maillage l’attend.`,
  givenAnswering: (uri: string) => `Le serveur ${uri} répond.`,
  givenRefused: (uri: string, user: string) =>
    `Le serveur ${uri} refuse l’utilisateur ${user} : vérifiez NEO4J_USER et NEO4J_PASSWORD.`,
  givenNoDatabase: (uri: string, database: string) =>
    `Le serveur ${uri} n’a pas de base « ${database} » : vérifiez NEO4J_DATABASE.`,
  givenForeign: (uri: string, database: string) =>
    `La base « ${database} » de ${uri} contient autre chose que Maillage : donnez une base vide, rien n’a été écrit.`,

  dumping: (lines: number) => `Sauvegarde : ${numberText(lines)} nœuds et relations lus`,
  dumped: (told: { file: string; nodes: number; relations: number; megabytes: number; seconds: number }) =>
    `Sauvegarde écrite en ${secondsText(told.seconds)} : ${numberText(told.nodes)} nœuds, ${numberText(told.relations)} relations, ${megabytesText(told.megabytes)}, dans ${told.file}`,
  dumpWithAccounts:
    'Les comptes y sont, mots de passe hachés compris : gardez ce fichier comme un secret. (Sans eux : npm run dump -- --without-accounts.)',
  dumpSecondFactors: (accounts: number) =>
    `${accounts} ${accounts > 1 ? 'comptes ont' : 'compte a'} un second facteur, que seul déchiffre le secret de ce Maillage (MAILLAGE_SECRET, ou le fichier sign-in.secret du dossier des données) : gardez-le à part et remettez-le avant npm start, sans quoi il faudra à ${accounts > 1 ? 'chacun' : 'ce compte'} un lien de nouveau mot de passe.`,
  dumpWithoutAccounts: 'Les comptes n’y sont pas.',
  dumpBadOption:
    'Usage : npm run dump [-- <fichier>] [--without-accounts]. Sans fichier, la sauvegarde va dans le dossier des données.',
  dumpNoData: (folder: string) =>
    `Le dossier ${folder} ne contient aucune base : il n’y a rien à sauvegarder.`,
  dumpStarting: (folder: string) =>
    `Maillage démarre sur le dossier ${folder} : attendez qu’il soit prêt, puis recommencez.`,
  dumpedBeforeMigration: (file: string) =>
    `La base est d’une version antérieure : sauvegardée d’abord dans ${file}`,
  dumpBeforeMigrationFailed: (reason: string) =>
    `La base est d’une version antérieure et n’a pas pu être sauvegardée avant sa mise à jour : ${reason} Rien n’y a été changé.`,
  restoreBadOption: 'Usage : npm run restore -- <fichier>, le fichier étant celui que npm run dump a écrit.',
  restoreChecked: (told: { at: string; nodes: number; relations: number; accounts: boolean }) =>
    `Sauvegarde du ${dateText(told.at)}, lue en entier et intacte : ${numberText(told.nodes)} nœuds, ${numberText(told.relations)} relations, ${told.accounts ? 'avec les comptes' : 'sans les comptes'}.`,
  restoring: (done: number, total: number) => `Restauration : ${numberText(done)} sur ${numberText(total)}`,
  restored: (seconds: number) =>
    `Base restaurée en ${secondsText(seconds)}, relue en entier et trouvée la même. npm start la sert.`,
  databaseFell: 'La base de données a cessé de répondre : recommencez.',
  interrupted: 'Interrompu.',

  resetQuestion: (folder: string, withDownloads: boolean) =>
    `Effacer le graphe, son mot de passe et les journaux du dossier ${folder}${withDownloads ? ', et le serveur téléchargé' : ''} ? (oui/non) `,
  resetYes: 'oui',
  resetNeedsAnswer: (folder: string) =>
    `Rien n’a été effacé de ${folder} : sans terminal pour répondre, confirmez par npm run reset -- --yes.`,
  resetDeclined: 'Rien n’a été effacé.',
  resetNothing: (folder: string) => `Le dossier ${folder} n’existe pas : il n’y a rien à effacer.`,
  resetForeign: (folder: string) =>
    `Le dossier ${folder} ne porte pas la marque de Maillage : rien n’y a été touché.`,
  resetDone: (folder: string) => `Le dossier ${folder} est vidé ; npm start recharge les faits fondateurs.`,
  resetBadOption: (option: string) =>
    `Option inconnue : ${option}. Options : --yes (sans question), --all (jars compris).`,
} as const;

/** What whoever starts Maillage can cause and cure, in one sentence that is printed alone. */
export class StartProblem extends Error {}

const JAVA =
  'installez-le (Debian/Ubuntu : sudo apt install openjdk-17-jre-headless ; macOS : brew install openjdk@17 ; Windows : winget install EclipseAdoptium.Temurin.17.JRE), ou donnez un serveur Neo4j par NEO4J_URI';
const MAVEN =
  'installez-le (Debian/Ubuntu : sudo apt install maven ; macOS : brew install maven ; Windows : choco install maven), ou donnez un serveur Neo4j par NEO4J_URI';

const RESOLUTION: Readonly<Record<ResolutionCause, string>> = {
  unreachable:
    'le dépôt Maven est injoignable (réseau coupé, ou serveur mandataire à déclarer dans les réglages de Maven)',
  refused: 'le dépôt Maven refuse l’accès (vérifiez les réglages de Maven)',
  absent: 'le dépôt Maven ne propose pas l’un des fichiers demandés',
  damaged: 'un fichier reçu ne correspond pas à son empreinte',
  'disk-full': 'le disque est plein',
  unknown: 'Maven a échoué',
};

const START: Readonly<Record<StartCause, string>> = {
  'another-instance': 'un autre Neo4j tient déjà ces données',
  'address-in-use': 'son port est pris par un autre programme',
  'disk-full': 'le disque est plein',
  'damaged-store': 'ses fichiers sont abîmés',
  'newer-store': 'ses données viennent d’une version plus récente de Neo4j',
  'out-of-memory': 'la machine n’a pas assez de mémoire libre (il en faut environ 1,5 Go)',
  'password-refused': 'il refuse le mot de passe gardé dans le dossier',
  'not-permitted': 'des fichiers du dossier lui sont interdits (vérifiez leur propriétaire)',
  'too-long': 'il ne répond pas et ne travaille plus',
  killed: 'un autre programme, ou le système, l’a arrêté net',
  unknown: 'il s’est arrêté sans en dire la raison',
};

/** What to do about a start that failed, and that its cause does not say by itself. */
function wayOut(cause: StartCause): string {
  if (cause !== 'damaged-store') return '';
  return ', ils sont laissés tels quels (restaurez une sauvegarde, ou repartez de zéro par npm run reset)';
}

/** One sentence for a problem of the managed server: what is wrong, where, and the way out. */
export function serverProblem(reason: ServerReason): string {
  switch (reason.kind) {
    case 'folder-not-writable':
      if (reason.code === 'ENOSPC' || reason.code === 'EDQUOT')
        return `Le disque de ${reason.folder} est plein : faites de la place, ou choisissez un autre dossier par MAILLAGE_HOME.`;
      if (reason.code === 'EROFS')
        return `Le disque de ${reason.folder} ne se laisse que lire : choisissez un autre dossier par MAILLAGE_HOME.`;
      return `Impossible d’écrire dans le dossier ${reason.folder}${reason.code ? ` (${reason.code})` : ''} : changez ses droits, ou choisissez-en un autre par MAILLAGE_HOME.`;
    case 'folder-foreign':
      return `Le dossier ${reason.folder} contient autre chose que les données de Maillage : choisissez par MAILLAGE_HOME un dossier vide ou absent.`;
    case 'folder-newer':
      return `Le dossier ${reason.folder} vient d’une version plus récente de Maillage : installez cette version.`;
    case 'folder-in-use':
      return `Maillage tourne déjà sur le dossier ${reason.folder}${reason.pid === null ? '' : ` (processus ${reason.pid})`} : arrêtez-le, ou choisissez un autre dossier par MAILLAGE_HOME.`;
    case 'folder-short-of-space':
      return `Il reste ${reason.freeMegabytes} Mo sur le disque de ${reason.folder} et il en faut ${reason.neededMegabytes} : faites de la place, ou choisissez un autre dossier par MAILLAGE_HOME.`;
    case 'orphan-will-not-stop':
      return `Une base restée d’un arrêt brutal (processus ${reason.pid}) tient le dossier ${reason.folder} et ne s’arrête pas : arrêtez-la, puis recommencez.`;
    case 'java-missing':
      return `Java 17 ou plus récent est introuvable : ${JAVA}.`;
    case 'java-home-wrong':
      return `JAVA_HOME=${reason.javaHome} ne contient pas Java : corrigez cette variable ou retirez-la, ou donnez un serveur Neo4j par NEO4J_URI.`;
    case 'java-too-old':
      return `Java ${reason.found} est trop ancien, il faut Java 17 ou plus récent : ${JAVA}.`;
    case 'maven-missing':
      return `Maven 3.6 ou plus récent est introuvable : ${MAVEN}.`;
    case 'maven-too-old':
      return `Maven ${reason.found} est trop ancien, il faut Maven 3.6 ou plus récent : ${MAVEN}.`;
    case 'resolution-failed':
      return `Le serveur Neo4j n’a pas pu être téléchargé : ${RESOLUTION[reason.cause]} ; le détail est dans ${reason.log}.`;
    case 'password-lost':
      return `Le mot de passe de la base a disparu du dossier ${reason.folder} : remettez le fichier neo4j.password, ou repartez de zéro par npm run reset.`;
    case 'data-lost':
      return `Les données de la base ont disparu du dossier ${reason.folder} : remettez le dossier neo4j, ou repartez de zéro par npm run reset.`;
    case 'foreign-database':
      return `La base qui répond n’est pas celle du dossier ${reason.folder} : rien n’y a été écrit.`;
    case 'did-not-start':
      return `La base de données du dossier ${reason.folder} n’a pas démarré : ${START[reason.cause]}${wayOut(reason.cause)} ; journaux dans ${reason.log}.`;
    case 'keeps-falling':
      return `La base de données du dossier ${reason.folder} est tombée ${reason.times} fois de suite et n’est plus relancée : ${START[reason.cause]}${wayOut(reason.cause)} ; journaux dans ${reason.log}.`;
  }
}

/** One sentence for what keeps a graph from being dumped or restored. */
export function dumpProblem(reason: DumpReason): string {
  switch (reason.kind) {
    case 'nothing':
      return 'La base est vide : il n’y a rien à sauvegarder.';
    case 'moving':
      return `On a écrit dans la base pendant chacune des ${reason.times} lectures : recommencez à un moment plus calme, ou arrêtez Maillage d’abord.`;
    case 'half-restored':
      return HALF_RESTORED;
    case 'file-there':
      return `Le fichier ${reason.file} existe déjà : donnez un autre nom, rien n’a été remplacé.`;
    case 'unwritable':
      return FULL.has(reason.code)
        ? `Le disque est plein : la sauvegarde ${reason.file} n’a pas pu être écrite.`
        : `La sauvegarde ${reason.file} n’a pas pu être écrite (${reason.code}).`;
    case 'unreadable':
      return reason.code === 'ENOENT'
        ? `Le fichier ${reason.file} n’existe pas.`
        : `Le fichier ${reason.file} ne se laisse pas lire (${reason.code}).`;
    case 'foreign':
      return `Le fichier ${reason.file} n’est pas une sauvegarde de Maillage : rien n’a été écrit.`;
    case 'newer':
      return `Le fichier ${reason.file} vient d’une version de Maillage que celle-ci ne connaît pas (${reason.version}) : installez cette version, rien n’a été écrit.`;
    case 'truncated':
      return `Le fichier ${reason.file} est coupé avant sa fin : rien n’a été écrit.`;
    case 'altered':
      return `Le fichier ${reason.file} a été modifié ou abîmé${reason.line === null ? '' : ` (ligne ${reason.line})`} : rien n’a été écrit.`;
    case 'not-empty':
      return 'La base contient déjà quelque chose : une sauvegarde ne se restaure que dans une base vide (npm run dump pour la garder, puis npm run reset). Rien n’y a été changé.';
    case 'cut':
      return 'La base de données est tombée pendant la restauration : relancez la même commande, elle repartira d’une base vide.';
    case 'differs':
      return 'Ce qui a été relu dans la base n’est pas ce que contient la sauvegarde : la base n’est pas utilisable, relancez la restauration.';
  }
}

const HALF_RESTORED =
  'La base porte une restauration qui n’est pas allée au bout : relancez npm run restore -- <fichier>, qui la videra d’abord, ou repartez de zéro par npm run reset.';

/** Codes of a disk, or of a share of it, that is full. */
export const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** What the managed server tells of itself, said to whoever started it. */
export function serverEvent(event: ServerEvent): string {
  switch (event.kind) {
    case 'jars-arriving':
      return `Téléchargement du serveur Neo4j : ${event.files} ${event.files > 1 ? 'fichiers' : 'fichier'}, ${megabytesText(event.megabytes)}`;
    case 'jars-resolved':
      return `Serveur Neo4j prêt en ${secondsText(event.seconds)} : ${event.files} jars, ${megabytesText(event.megabytes)}.`;
    case 'orphan-found':
      return `Une base est restée d’un arrêt brutal (processus ${event.pid}) : arrêt…`;
    case 'orphan-stopped':
      return `La base restée (processus ${event.pid}) est arrêtée.`;
    case 'starting':
      return 'Démarrage de la base de données…';
    case 'answering':
      return `La base de données répond après ${secondsText(event.seconds)}.`;
    case 'still-starting':
      return `La base de données démarre encore, après ${secondsText(event.seconds)} : elle travaille, Maillage l’attend.`;
    case 'cut-short':
      return 'La base de données a été arrêtée net pendant son démarrage, par un autre programme ou par le système : elle est démarrée de nouveau.';
    case 'gone':
      return `La base de données s’est arrêtée (${event.exit}) : elle est relancée.`;
    case 'restart-failed':
      return `La base de données n’a pas redémarré (${START[event.cause]}) : nouvel essai dans ${secondsText(event.waitSeconds)}.`;
    case 'disk-full':
      return 'Le disque est plein : la base de données ne peut plus écrire. Faites de la place : elle reprendra d’elle-même.';
    case 'disk-free':
      return 'Il y a de nouveau de la place sur le disque : la base de données est relancée pour écrire.';
    case 'back':
      return `La base de données répond de nouveau, après ${secondsText(event.seconds)}.`;
  }
}

function secondsText(seconds: number): string {
  return `${Math.round(seconds)} s`;
}

function megabytesText(megabytes: number): string {
  return `${Math.round(megabytes)} Mo`;
}

function numberText(count: number): string {
  return count.toLocaleString('fr-FR');
}

/** A moment as it is said where this is read. */
function dateText(at: string): string {
  return new Date(at).toLocaleString('fr-FR', { dateStyle: 'long', timeStyle: 'short' });
}
