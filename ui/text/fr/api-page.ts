export const apiPage = {
  'apiPage.title': 'L’API',
  'apiPage.lead':
    'Tout ce que montrent les écrans vient d’une API GraphQL ouverte en lecture, à l’adresse {address}. Posez-lui vos propres questions : les exemples ci-dessous répondent en direct.',
  'apiPage.schema': 'Télécharger le schéma (GraphQL SDL, commenté en français)',
  'apiPage.rules': 'Règles',
  'apiPage.rule.post': 'Une question est un POST en JSON : « query », et « variables » s’il y en a.',
  'apiPage.rule.header':
    'Pour écrire, l’en-tête « x-graphql-yoga-csrf » doit être présent, quelle que soit sa valeur : une page étrangère ne peut pas l’envoyer.',
  'apiPage.rule.errors':
    'Une demande impossible reçoit une réponse typée : NotFound, ou InvalidInput avec le champ et une phrase, en français.',
  'apiPage.rule.pages': 'Les listes se lisent par pages : « first », puis « after » avec le curseur reçu.',
  'apiPage.examples': 'Exemples à exécuter',
  'apiPage.example.pole': 'Qui est autour d’un pôle, et sur quelle preuve ?',
  'apiPage.example.code': 'Que sait-on d’une collectivité, par son SIREN ?',
  'apiPage.example.search': 'Chercher un nom, et compter les réponses par nature',
  'apiPage.example.coverage': 'Que couvrent les données ?',
  'apiPage.example.glossary': 'Que veulent dire les sigles des sources ?',
  'apiPage.example.refusal': 'Que répond l’API à une demande impossible ?',
  'apiPage.question': 'Question : {title}',
  'apiPage.run': 'Exécuter',
  'apiPage.running': 'Exécution…',
  'apiPage.copy': 'Copier en curl',
  'apiPage.copied': 'Commande copiée.',
  'apiPage.notCopied': 'La copie est refusée par ce navigateur : la commande est affichée ci-dessous.',
  'apiPage.answerTo': 'Réponse : {title}',
  'apiPage.answer': 'Réponse en {duration, number} ms, statut {status, number, ::group-off}',
  'apiPage.failed': 'La réponse n’est pas arrivée. Vérifiez la connexion, puis réessayez.',
} as const;
