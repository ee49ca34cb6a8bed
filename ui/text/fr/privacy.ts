export const privacy = {
  'privacy.title': 'Vie privée',
  'privacy.lead':
    'Maillage parle d’organisations. De qui le lit, rien n’est gardé ; de qui y écrit, le moins possible.',
  'privacy.visitors': 'Qui lit',
  'privacy.visitors.what':
    'Aucun compte, aucun témoin de connexion, aucune mesure d’audience, aucune adresse de machine. Les préférences et les listes restent dans le navigateur.',
  'privacy.visitors.reports':
    'Un signalement garde ce que l’on y écrit, et rien de qui l’envoie ; une adresse, donnée à cette personne seule, dit ce qu’il devient. Un lien contesté porte le nom de l’organisation au nom de laquelle il l’est, jamais les mots du signalement.',
  'privacy.accounts': 'Qui a un compte',
  'privacy.accounts.kept':
    'Sont gardés : l’adresse de courriel, la fonction, les rôles, l’empreinte du mot de passe, la clé du code à la connexion s’il est demandé, l’identifiant chez le fournisseur d’identité s’il sert, et les navigateurs connectés.',
  'privacy.accounts.why':
    'À quoi cela sert : savoir qui peut écrire sur quel territoire, et répondre de ce qui est écrit. Rien d’autre n’en est fait.',
  'privacy.accounts.where':
    'L’adresse et la fonction ne sont montrées qu’à la personne et à l’administration ; la fonction signe aussi ce que la personne écrit. L’endroit d’où l’on se connecte n’est pas gardé.',
  'privacy.accounts.long':
    'Combien de temps : tant que le compte est ouvert. Un compte fermé est effacé aussitôt, sauf son numéro.',
  'privacy.accounts.session':
    'Un témoin de connexion, nécessaire, est posé à la connexion et dure sept jours au plus ; il n’y en a aucun autre.',
  'privacy.facts': 'Ce qui est écrit',
  'privacy.facts.signed':
    'L’historique signe chaque changement d’une fonction, puis de « compte n° 12 » une fois le compte fermé.',
  'privacy.facts.people':
    'Les personnes ne sont pas des acteurs de Maillage : n’écrivez ni nom ni coordonnées de quelqu’un sans son accord.',
  'privacy.rights': 'Vos droits',
  'privacy.rights.see':
    'Voir et emporter ce qui est gardé de vous : sur la page « Mon compte », en un fichier.',
  'privacy.rights.correct':
    'Corriger votre fonction : sur la même page. Votre adresse : par l’administration.',
  'privacy.rights.erase': 'Effacer votre compte : sur la même page, aussitôt.',
  'privacy.rights.ask':
    'Pour le reste, écrivez au contact des mentions légales ; une réclamation peut être adressée à la CNIL.',
} as const;
