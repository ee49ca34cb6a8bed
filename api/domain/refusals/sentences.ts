/** Languages a refusal is said in; facts keep that of their source. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same thing said in each language. */
export type Sentence = Readonly<Record<Language, string>>;

/** Parts of a question that have a largest size. */
const PARTS = {
  characters: { fr: 'caractères', en: 'characters' },
  tokens: { fr: 'mots', en: 'words' },
  depth: { fr: 'niveaux', en: 'levels' },
  fields: { fr: 'champs', en: 'fields' },
  aliases: { fr: 'alias', en: 'aliases' },
  directives: { fr: 'directives', en: 'directives' },
} as const satisfies Record<string, Sentence>;

const french = new Intl.NumberFormat('fr-FR');
const english = new Intl.NumberFormat('en-GB');

/**
 * Every refusal a reader of the API may meet, in each language: one key, one meaning. What leaves the API as a sentence is
 * here and nowhere else.
 */
export const sentences = {
  // Who may do what
  signInFirst: { fr: 'Connectez-vous d’abord.', en: 'Sign in first.' },
  administratorsAlone: {
    fr: 'Seule l’administration de ce Maillage peut le faire.',
    en: 'Only administrators of this Maillage may do this.',
  },
  roleNeeded: (role: 'CONTRIBUTOR' | 'CURATOR'): Sentence =>
    role === 'CURATOR'
      ? {
          fr: 'Il faut tenir les faits de ce territoire (rôle « curatrice ou curateur »).',
          en: 'This takes the role of curator of this territory.',
        }
      : {
          fr: 'Il faut contribuer sur ce territoire (rôle « contributrice ou contributeur »).',
          en: 'This takes the role of contributor on this territory.',
        },
  notYourTerritory: {
    fr: 'Ce n’est pas votre territoire : proposez-le à qui en tient les faits.',
    en: 'This is not your territory: propose it to whoever keeps its facts.',
  },
  anotherTerritoryToo: {
    fr: 'L’autre partie est sur un territoire tenu par d’autres : proposez-le.',
    en: 'The other party stands in a territory that others keep: propose it.',
  },

  // What is written by hand
  changedMeanwhile: {
    fr: 'Quelqu’un a changé cette valeur depuis que vous l’avez lue. Rien n’a été écrit.',
    en: 'Somebody has changed this value since you read it. Nothing was written.',
  },
  textTooLong: (length: number, most: number): Sentence => ({
    fr: `Ce texte compte ${length} caractères ; il peut en compter ${most} au plus.`,
    en: `This text has ${length} characters; it may have ${most} at most.`,
  }),
  tooManyItems: (most: number): Sentence => ({
    fr: `${most} éléments au plus.`,
    en: `${most} items at most.`,
  }),
  oneValueOnly: { fr: 'Une seule valeur est attendue ici.', en: 'One value only is expected here.' },
  notOfTheList: {
    fr: 'Ce mot n’est pas dans la liste du vocabulaire.',
    en: 'This word is not in the list of the vocabulary.',
  },
  notYear: { fr: 'Année attendue, sur quatre chiffres.', en: 'Expected a year, of four digits.' },
  notWhole: { fr: 'Nombre entier attendu.', en: 'Expected a whole number.' },
  notCents: {
    fr: 'Montant attendu en centimes d’euro, entier et positif.',
    en: 'Expected an amount in euro cents, whole and positive.',
  },
  notFigure: {
    fr: 'Nombre positif attendu, avec quatre décimales au plus.',
    en: 'Expected a positive number, with four decimals at most.',
  },
  notShare: { fr: 'Part attendue, de 0 à 1.', en: 'Expected a share, from 0 to 1.' },
  notYesNo: { fr: '« true » ou « false » attendu.', en: 'Expected “true” or “false”.' },
  notRna: {
    fr: 'Un numéro RNA compte un W et neuf caractères.',
    en: 'An RNA number has a W and nine characters.',
  },
  nothingToWrite: { fr: 'Rien n’est demandé.', en: 'Nothing is asked.' },
  nothingChanges: {
    fr: 'Tout cela est déjà écrit, avec cette preuve.',
    en: 'All of this is written already, with this proof.',
  },
  tooManyEdits: (most: number): Sentence => ({
    fr: `${most} écritures au plus à la fois.`,
    en: `${most} edits at most at a time.`,
  }),
  notWrittenByHand: {
    fr: 'Cela ne s’écrit pas à la main.',
    en: 'This is not written by hand.',
  },
  keyTwice: {
    fr: 'Cette clé est donnée à deux entités.',
    en: 'This key is given to two entities.',
  },
  unknownKey: {
    fr: 'Aucune entité de cette demande ne porte cette clé.',
    en: 'No entity of this request bears this key.',
  },
  nameMissing: { fr: 'Un nom est nécessaire.', en: 'A name is needed.' },
  fromTheFrame: {
    fr: 'Cela vient du découpage officiel, et change avec lui.',
    en: 'This comes from the official frame, and changes with it.',
  },
  placeMissing: {
    fr: 'Dites où cela se trouve, ou quel territoire tient cette fiche.',
    en: 'Say where it stands, or which territory keeps this sheet.',
  },
  notBetweenThese: {
    fr: 'Cette relation ne va pas d’une telle entité à l’autre.',
    en: 'This relation does not go from such an entity to the other.',
  },
  tiedToItself: { fr: 'Une entité ne se lie pas à elle-même.', en: 'An entity is not tied to itself.' },
  twoWorlds: {
    fr: 'Le territoire de démonstration ne se mêle pas au réel.',
    en: 'The demonstration territory does not mix with what is real.',
  },
  alreadyTied: {
    fr: 'Ce lien est déjà écrit : ajoutez-lui votre preuve.',
    en: 'This link is written already: add your proof to it.',
  },
  notTidying: {
    fr: 'Une retouche ne porte que sur des mots : cette valeur demande une preuve.',
    en: 'A touch-up is about words alone: this value needs a proof.',
  },
  lastProof: {
    fr: 'C’est la seule preuve : sans elle, il faut retirer l’affirmation.',
    en: 'This is the only proof: without it the claim itself must be removed.',
  },
  stillTied: (links: number): Sentence => ({
    fr: `D’autres affirmations s’y appuient encore (${links}) : retirez-les d’abord, ou dites que cela n’existe plus.`,
    en: `Other claims still lean on it (${links}): remove them first, or say that it is no more.`,
  }),
  reasonMissing: { fr: 'Dites pourquoi.', en: 'Say why.' },
  reasonTooLong: (most: number): Sentence => ({
    fr: `Le motif peut compter ${most} caractères au plus.`,
    en: `The reason may have ${most} characters at most.`,
  }),
  sirenBorne: (slug: string): Sentence => ({
    fr: `Ce SIREN est déjà porté par une autre fiche (${slug}).`,
    en: `Another sheet already bears this SIREN (${slug}).`,
  }),
  proofMissing: {
    fr: 'D’où le savez-vous ? Toute affirmation demande une preuve.',
    en: 'How do you know? Every claim needs a proof.',
  },
  unknownSource: { fr: 'Cette source n’est pas dans Maillage.', en: 'This source is not in Maillage.' },
  endsBeforeItBegins: { fr: 'La fin précède le début.', en: 'The end comes before the beginning.' },
  oneOfThese: (names: string): Sentence => ({
    fr: `Donnez une seule de ces choses : ${names}.`,
    en: `Give exactly one of these: ${names}.`,
  }),
  otherChangeKept: {
    fr: 'Autre chose a déjà été écrit sous cette opération.',
    en: 'Something else was already written under this operation.',
  },
  touchedSince: {
    fr: 'Un changement plus récent touche la même chose : annulez-le d’abord, ou corrigez à la main.',
    en: 'A later change touches the same thing: undo it first, or correct it by hand.',
  },
  thisReport: { fr: 'ce signalement', en: 'this report' },

  // Duplicates
  mergedWithItself: {
    fr: 'C’est la même fiche : choisissez-en deux.',
    en: 'This is the same sheet: choose two.',
  },
  mergeOfFrame: {
    fr: 'Une collectivité du découpage officiel ne se fusionne pas à la main.',
    en: 'An authority of the official frame is not merged by hand.',
  },
  mergeOfFiction: {
    fr: 'Le territoire de démonstration ne se fusionne pas à la main.',
    en: 'The demonstration territory is not merged by hand.',
  },
  twoCodes: (word: string, kept: string, absorbed: string): Sentence => ({
    fr: `Ces fiches portent deux ${word} (${kept} et ${absorbed}) : ce sont deux organismes. Si l’un est faux, corrigez-le d’abord.`,
    en: `These sheets bear two ${word} codes (${kept} and ${absorbed}): they are two bodies. If one is wrong, correct it first.`,
  }),
  toldApart: {
    fr: 'Il a été décidé que ce ne sont pas les mêmes : annulez d’abord cette décision.',
    en: 'It was decided that these are not the same: undo that decision first.',
  },
  toldApartAlready: {
    fr: 'Il a déjà été décidé que ce ne sont pas les mêmes.',
    en: 'It was already decided that these are not the same.',
  },
  rolesOnAbsorbed: {
    fr: 'Des comptes ont un rôle sur cette collectivité : gardez sa fiche, ou donnez d’abord ces rôles sur l’autre.',
    en: 'Accounts have a role on this authority: keep its sheet, or first give these roles on the other.',
  },
  tieNotOfKind: (relation: string, other: string): Sentence => ({
    fr: `La fiche gardée ne peut pas avoir ce lien de l’autre : ${relation} (${other}). Gardez l’autre fiche, ou corrigez ce lien d’abord.`,
    en: `The sheet that is kept cannot have this link of the other: ${relation} (${other}). Keep the other sheet, or correct that link first.`,
  }),
  tooManyCarried: (most: number): Sentence => ({
    fr: `Une fusion porte au plus ${most} liens d’une fiche à l’autre.`,
    en: `A merge carries at most ${most} links from one sheet to the other.`,
  }),
  notOfBoth: {
    fr: 'Seuls les autres noms peuvent venir des deux fiches.',
    en: 'Only other names may come from both sheets.',
  },
  undoneAlready: { fr: 'Ce changement est déjà annulé.', en: 'This change is undone already.' },

  // Accounts
  notEmail: { fr: 'Ce n’est pas une adresse de courriel.', en: 'This is not an e-mail address.' },
  emailTaken: { fr: 'Cette adresse a déjà un compte.', en: 'This address has an account already.' },
  notOwnEmail: {
    fr: 'Ce n’est pas l’adresse de votre compte.',
    en: 'This is not the address of your account.',
  },
  titleLength: (most: number): Sentence => ({
    fr: `Une fonction s’écrit en 3 à ${most} caractères.`,
    en: `A function takes 3 to ${most} characters.`,
  }),
  passwordLength: (least: number, most: number): Sentence => ({
    fr: `Un mot de passe a de ${least} à ${most} caractères : une phrase convient.`,
    en: `A password has ${least} to ${most} characters: a sentence will do.`,
  }),
  passwordGuessed: {
    fr: 'Ce mot de passe se devine : prenez plusieurs mots sans rapport avec votre adresse.',
    en: 'This password can be guessed: take several words that have nothing to do with your address.',
  },
  roleAndTerritory: {
    fr: 'Un rôle vaut sur un territoire : donnez les deux, ou aucun.',
    en: 'A role holds on a territory: give both, or neither.',
  },
  roleOnCollectivity: {
    fr: 'Un rôle vaut sur une collectivité.',
    en: 'A role holds on a local authority.',
  },
  lastAdministrator: {
    fr: 'Plus personne n’administrerait ce Maillage : invitez d’abord quelqu’un d’autre pour le faire.',
    en: 'Nobody would administer this Maillage any more: invite somebody else to do so first.',
  },
  noSuchDoor: { fr: 'On ne se connecte pas par cette adresse.', en: 'Nobody signs in by this address.' },
  unreadableSignIn: {
    fr: 'Cette demande de connexion ne peut pas être lue.',
    en: 'This request to sign in cannot be read.',
  },
  wrongSignIn: {
    fr: 'L’adresse ou le mot de passe ne convient pas.',
    en: 'The address or the password does not fit.',
  },
  wrongPassword: { fr: 'Le mot de passe ne convient pas.', en: 'The password does not fit.' },
  wrongCode: { fr: 'Ce code ne convient pas, ou plus.', en: 'This code does not fit, or no longer does.' },
  signInAgain: {
    fr: 'Recommencez depuis le mot de passe.',
    en: 'Begin again from the password.',
  },
  secondFactorThere: {
    fr: 'Un code est déjà demandé à la connexion.',
    en: 'A code is asked at sign-in already.',
  },
  secondFactorLocked: {
    fr: 'Trop de codes faux : réessayez dans un quart d’heure.',
    en: 'Too many wrong codes: try again in a quarter of an hour.',
  },
  tooManyAttempts: (seconds: number): Sentence => ({
    fr: `Trop d’essais : réessayez dans ${Math.ceil(seconds / 60)} min.`,
    en: `Too many tries: try again in ${Math.ceil(seconds / 60)} min.`,
  }),

  // What a question names
  notFound: (ref: Sentence): Sentence => ({
    fr: `Rien dans Maillage ne porte la référence « ${ref.fr} ».`,
    en: `Nothing in Maillage bears the reference “${ref.en}”.`,
  }),
  inseeCode: (code: string): Sentence => ({ fr: `code INSEE ${code}`, en: `INSEE code ${code}` }),
  noReference: {
    fr: 'Donnez un identifiant, une adresse, un SIREN ou un code INSEE.',
    en: 'Give an identifier, an address, a SIREN or an INSEE code.',
  },
  emptyReference: { fr: 'La référence est vide.', en: 'The reference is empty.' },
  notSiren: {
    fr: 'Un SIREN compte neuf chiffres, avec une clé valide.',
    en: 'A SIREN has nine digits, with a valid key.',
  },
  notInsee: {
    fr: 'Un code INSEE compte deux ou trois caractères (département, région) ou cinq (commune).',
    en: 'An INSEE code has two or three characters (département, région) or five (commune).',
  },
  notGlobalId: {
    fr: 'Cet identifiant n’est pas un identifiant de Maillage.',
    en: 'This identifier is not one of Maillage.',
  },
  tooManyIds: (most: number): Sentence => ({
    fr: `${most} identifiants au plus à la fois.`,
    en: `${most} identifiers at most at a time.`,
  }),
  entitiesWithin: (least: number, most: number): Sentence => ({
    fr: `Choisissez de ${least} à ${most} entités.`,
    en: `Choose ${least} to ${most} entities.`,
  }),
  differentEntities: (most: number): Sentence => ({
    fr: `Choisissez de 2 à ${most} entités différentes.`,
    en: `Choose 2 to ${most} different entities.`,
  }),
  twoEntities: { fr: 'Choisissez deux entités différentes.', en: 'Choose two different entities.' },
  centresWithin: (most: number): Sentence => ({
    fr: `Choisissez de 1 à ${most} entités de départ.`,
    en: `Choose 1 to ${most} entities to start from.`,
  }),

  // Numbers, pages, dates
  wholeNumber: (field: string, least: number, most: number): Sentence => ({
    fr: `« ${field} » doit être un nombre entier de ${least} à ${most}.`,
    en: `“${field}” must be a whole number from ${least} to ${most}.`,
  }),
  positiveNumber: (field: string): Sentence => ({
    fr: `« ${field} » doit être un nombre entier positif.`,
    en: `“${field}” must be a positive whole number.`,
  }),
  foreignCursor: {
    fr: 'Ce curseur de page n’est pas un curseur de Maillage.',
    en: 'This page cursor is not one of Maillage.',
  },
  cursorOfAnotherList: {
    fr: 'Ce curseur de page n’est pas un curseur de cette liste.',
    en: 'This page cursor is not one of this list.',
  },
  notDate: {
    fr: 'Date attendue : AAAA, AAAA-MM ou AAAA-MM-JJ.',
    en: 'Expected a date: YYYY, YYYY-MM or YYYY-MM-DD.',
  },

  // What a reading needs
  oneOfEntityAndTerritory: {
    fr: 'Donnez une entité (« of ») ou un territoire (« within »), l’un des deux.',
    en: 'Give an entity (“of”) or a territory (“within”), one of the two.',
  },
  everythingOrNothing: {
    fr: '« everything » vaut vrai, ou ne se dit pas.',
    en: '“everything” is true, or is left out.',
  },
  tooManyConditions: (most: number): Sentence => ({
    fr: `Posez au plus ${most} conditions à la fois.`,
    en: `Ask ${most} conditions at most at a time.`,
  }),
  selectionTooLarge: (total: number, most: number): Sentence => ({
    fr: `Cette demande réunit ${total} entités ; ${most} au plus : choisissez un territoire plus petit ou filtrez.`,
    en: `This request gathers ${total} entities; ${most} at most: choose a smaller territory or filter.`,
  }),
  lookAlikesWithin: (most: number): Sentence => ({
    fr: `Demandez de 1 à ${most} collectivités semblables.`,
    en: `Ask for 1 to ${most} similar authorities.`,
  }),
  lookAlikesOfLevel: {
    fr: 'Seule une collectivité dont le niveau est connu a des semblables.',
    en: 'Only an authority whose level is known has similar ones.',
  },
  portraitOfCollectivity: {
    fr: 'Seule une collectivité a un portrait.',
    en: 'Only a public authority has a portrait.',
  },
  transversalityOfCollectivity: {
    fr: 'Seule une collectivité a une transversalité.',
    en: 'Only a public authority has a transversality.',
  },
  objectiveIsShare: {
    fr: 'L’objectif est une part : plus que 0, moins que 1.',
    en: 'The objective is a share: more than 0, less than 1.',
  },
  partnershipsOfCollectivity: {
    fr: 'Seule une collectivité a des partenariats à comparer.',
    en: 'Only a public authority has partnerships to compare.',
  },
  partnershipsOfFrame: {
    fr: 'Choisissez une commune, une intercommunalité, un département ou une région du découpage officiel.',
    en: 'Choose a commune, an EPCI, a département or a région of the official frame.',
  },
  notComparedHere: {
    fr: 'Cette collectivité n’est pas comparée sur ce territoire.',
    en: 'This authority is not compared on this territory.',
  },
  twoCollectivities: {
    fr: 'Choisissez deux collectivités différentes.',
    en: 'Choose two different authorities.',
  },
  needIsEmpty: {
    fr: 'Dites qui cherche, ou ce qui est cherché : un thème ou une nature.',
    en: 'Say who is looking, or what is looked for: a theme or a nature.',
  },
  needIsWholeCountry: {
    fr: 'Dites un thème ou un territoire : une nature seule désigne toute la France.',
    en: 'Say a theme or a territory: a nature alone means the whole of France.',
  },
  notSeeker: {
    fr: 'Seuls un acteur, un pôle ou une collectivité cherchent des partenaires.',
    en: 'Only an actor, a cooperation hub or a public authority looks for partners.',
  },
  seekerGone: {
    fr: 'Cet acteur n’existe plus : il ne cherche personne.',
    en: 'This actor no longer exists: it looks for nobody.',
  },
  searchedTerritory: {
    fr: 'Le territoire où chercher est une collectivité.',
    en: 'The territory to look in is a public authority.',
  },
  searchedTheme: {
    fr: 'Un thème cherché est un domaine d’action ou un secteur.',
    en: 'A theme looked for is a policy area or a sector.',
  },
  weightIsNegative: { fr: 'Un poids est un nombre positif ou nul.', en: 'A weight is zero or more.' },
  nothingWeighs: {
    fr: 'Au moins un critère doit peser : tous les poids sont nuls.',
    en: 'At least one criterion must weigh: all weights are zero.',
  },

  // What a visitor reports
  notUuid: {
    fr: '« operation » doit être un identifiant UUID.',
    en: '“operation” must be a UUID.',
  },
  reportKind: {
    fr: 'Choisissez ce qui ne va pas dans la liste.',
    en: 'Choose what is wrong in the list.',
  },
  reportedClaim: {
    fr: 'Un signalement porte sur un lien ou sur une preuve.',
    en: 'A report is about a link or a proof.',
  },
  claimTooLong: {
    fr: 'Cette référence de lien ou de preuve est trop longue.',
    en: 'This reference to a link or a proof is too long.',
  },
  reportTooShort: {
    fr: 'Dites en quelques mots ce qui ne va pas.',
    en: 'Say in a few words what is wrong.',
  },
  reportTooLong: (length: number, most: number): Sentence => ({
    fr: `Le texte compte ${length} caractères ; il peut en compter ${most} au plus.`,
    en: `The text has ${length} characters; it may have ${most} at most.`,
  }),
  notWebAddress: (longest: number): Sentence => ({
    fr: `L’adresse de la source doit être une adresse web (https://…) de ${longest} caractères au plus.`,
    en: `The address of the source must be a web address (https://…) of ${longest} characters at most.`,
  }),
  contestedLink: {
    fr: 'On conteste un lien au nom de l’une de ses deux extrémités.',
    en: 'A tie is contested on behalf of one of its two ends.',
  },
  nothingAsked: {
    fr: 'Aucune précision n’est demandée sur ce signalement : il attend une décision, ou il est clos.',
    en: 'Nothing is asked about this report: it waits for a decision, or is closed.',
  },
  otherReportKept: {
    fr: 'Un autre signalement a déjà été gardé sous cet identifiant : celui-ci ne l’est pas. Envoyez-le sous un nouvel identifiant.',
    en: 'Another report was already kept under this identifier: this one is not. Send it under a new identifier.',
  },
  tooManyWrites: {
    fr: 'Beaucoup d’envois sont venus d’ici en peu de temps. Réessayez un peu plus tard.',
    en: 'Many reports came from here in a short time. Try again a little later.',
  },
  writeWithoutHeader: {
    fr: 'Pour écrire, la demande doit porter l’en-tête que donne la page « L’API » de l’aide : une page étrangère ne peut pas l’envoyer.',
    en: 'To write, the request must bear the header that the help page “The API” gives: a foreign page cannot send it.',
  },
  foreignForm: {
    fr: 'Ce type de corps ne se lit pas sans un en-tête qu’une page étrangère ne peut pas envoyer. Envoyez du JSON.',
    en: 'A body of this type is not read without a header that a foreign page cannot send. Send JSON.',
  },

  // How large a question may be
  questionTooLarge: (part: keyof typeof PARTS, most: number, found?: number): Sentence =>
    found === undefined
      ? {
          fr: `Question trop grande : plus de ${french.format(most)} ${PARTS[part].fr}.`,
          en: `Question too large: more than ${english.format(most)} ${PARTS[part].en}.`,
        }
      : {
          fr: `Question trop grande : ${french.format(found)} ${PARTS[part].fr}, pour ${french.format(most)} au plus.`,
          en: `Question too large: ${english.format(found)} ${PARTS[part].en}, for ${english.format(most)} at most.`,
        },
  questionTooCostly: (
    found: { depth: number; breadth: number; complexity: number },
    most: { depth: number; breadth: number; complexity: number },
  ): Sentence => ({
    fr: `Question trop large : profondeur ${french.format(found.depth)} sur ${french.format(most.depth)}, champs ${french.format(found.breadth)} sur ${french.format(most.breadth)}, coût ${french.format(found.complexity)} sur ${french.format(most.complexity)}.`,
    en: `Question too wide: depth ${english.format(found.depth)} of ${english.format(most.depth)}, fields ${english.format(found.breadth)} of ${english.format(most.breadth)}, cost ${english.format(found.complexity)} of ${english.format(most.complexity)}.`,
  }),
  tooMuchWork: (work: number, most: number): Sentence => ({
    fr: `Question trop lourde : elle pèse ${french.format(work)}, pour ${french.format(most)} au plus. Posez-la en plusieurs fois.`,
    en: `Question too heavy: it weighs ${english.format(work)}, for ${english.format(most)} at most. Ask it in several parts.`,
  }),
  tooManyHeavy: {
    fr: 'Beaucoup de questions lourdes viennent d’ici à la fois. Réessayez dans quelques secondes.',
    en: 'Many heavy questions come from here at once. Try again in a few seconds.',
  },
  bodyTooLarge: {
    fr: 'Le corps de la requête est trop grand.',
    en: 'The body of the request is too large.',
  },

  // What is no question
  unknownDocument: {
    fr: 'Cette question enregistrée n’est plus connue : envoyez son texte.',
    en: 'This stored question is no longer known: send its text.',
  },
  noQuestion: {
    fr: 'Aucune question : donnez « query », ou l’identifiant d’une question enregistrée.',
    en: 'No question: give “query”, or the identifier of a stored one.',
  },
  unreadableBody: {
    fr: 'Le corps de la requête n’est pas du JSON lisible.',
    en: 'The body of the request is not readable JSON.',
  },
  mutationByGet: {
    fr: 'Une lecture peut se demander par GET ; une écriture demande POST.',
    en: 'A reading may be asked by GET; a write asks for POST.',
  },
  noSuchOperation: {
    fr: 'La question ne dit pas laquelle de ses opérations est demandée : donnez « operationName ».',
    en: 'The question does not say which of its operations is asked: give “operationName”.',
  },
  malformedRequest: {
    fr: 'La requête n’a pas la forme attendue : une question, par « query », « variables », « operationName » et « extensions ».',
    en: 'The request does not have the expected form: one question, by “query”, “variables”, “operationName” and “extensions”.',
  },

  // What the server cannot do now
  databaseAway: {
    fr: 'La base de données ne répond pas pour l’instant. Réessayez dans quelques secondes.',
    en: 'The database does not answer for now. Try again in a few seconds.',
  },
  noRoomToWrite: {
    fr: 'Le disque du serveur est plein : rien ne peut y être écrit pour l’instant. Réessayez plus tard.',
    en: 'The disk of the server is full: nothing can be written to it for now. Try again later.',
  },
  overloaded: {
    fr: 'Beaucoup de questions arrivent à la fois. Réessayez dans quelques secondes.',
    en: 'Many questions arrive at once. Try again in a few seconds.',
  },
  tooLong: {
    fr: 'La question a pris plus de dix secondes : elle a été arrêtée. Restreignez-la.',
    en: 'The question took more than ten seconds: it was stopped. Narrow it.',
  },
  abandoned: {
    fr: 'La question a été abandonnée avant sa réponse.',
    en: 'The question was abandoned before its answer.',
  },
  unexpected: {
    fr: 'Une erreur inattendue est survenue. Elle a été notée.',
    en: 'An unexpected error occurred. It was noted.',
  },
  tooManyConnections: {
    fr: 'Trop de connexions viennent de cette adresse à la fois.',
    en: 'Too many connections come from this address at once.',
  },
  startingTitle: { fr: 'Maillage démarre', en: 'Maillage is starting' },
  starting: {
    fr: 'La base de données se prépare. Cette page se recharge d’elle-même.',
    en: 'The database is getting ready. This page reloads by itself.',
  },

  // Addresses
  badAddress: {
    fr: 'Cette requête ne porte pas d’adresse lisible.',
    en: 'This request bears no readable address.',
  },
  noFile: { fr: 'Aucun fichier à cette adresse.', en: 'No file at this address.' },
  methodRefused: {
    fr: 'Cette adresse ne se demande pas ainsi.',
    en: 'This address is not asked for in this way.',
  },
} as const satisfies Record<string, Sentence | ((...params: never[]) => Sentence)>;
