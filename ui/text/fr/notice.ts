export const notice = {
  'notice.title': 'Mentions légales',
  'notice.lead':
    'Maillage est un logiciel libre, que chacun peut installer. L’éditeur et l’hébergeur d’un site sont ceux qui l’ont installé : ce qu’ils n’ont pas renseigné est dit comme tel.',
  'notice.who': 'Éditeur et hébergeur',
  'notice.who.publisher': 'Éditeur : {said}.',
  'notice.who.contact': 'Contact : {said}.',
  'notice.who.host': 'Hébergeur : {said}.',
  'notice.who.unsaid': 'non renseigné par qui a installé ce site',
  'notice.failed': 'Ces mentions n’ont pas pu être lues. Rechargez la page.',
  'notice.kept': 'Ce qui est gardé des visiteurs',
  'notice.kept.what':
    'Lire ne demande aucun compte et ne pose aucun témoin de connexion ; il n’y a aucune mesure d’audience. Le journal du serveur ne garde ni adresse, ni question, ni recherche. Une erreur signalée est gardée avec son texte, sans rien de qui l’envoie. Vos préférences et vos listes restent dans votre navigateur.',
  'notice.licences': 'Licences',
  'notice.licences.what':
    'Le code est sous licence MIT. Les faits sont des citations courtes de documents publics, chacune avec sa source. Les codes, les noms officiels et les populations viennent du Code officiel géographique (Insee, Licence Ouverte 2.0), les positions de GeoNames (CC BY 4.0), les terres des cartes de Natural Earth (domaine public).',
} as const;
