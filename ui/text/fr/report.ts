export const report = {
  'report.open': 'Signaler une erreur',
  'report.openOn': 'Signaler une erreur : {claim}',
  'report.title': 'Signaler une erreur',
  'report.lead':
    'Sans compte, et sans dire qui vous êtes. Ce que vous écrivez est gardé pour les personnes qui tiendront les faits, et n’est montré à aucun visiteur. N’y mettez ni nom ni coordonnées de personne.',
  'report.about': 'Sur quoi',
  'report.about.entity': 'La fiche : {name}',
  'report.about.link': 'Le lien : {claim}',
  'report.about.proof': 'La preuve : {place}',
  'report.kind': 'Ce qui ne va pas',
  'report.text': 'En quelques mots',
  'report.text.left': '{left, plural, one {# caractère restant} other {# caractères restants}}',
  'report.text.over': '{over, plural, one {# caractère de trop} other {# caractères de trop}}',
  'report.source': 'Où le vérifier (adresse d’une page, facultatif)',
  'report.send': 'Envoyer',
  'report.cancel': 'Annuler',
  'report.close': 'Fermer',
  'report.sending': 'Envoi…',
  'report.thanks': 'Merci, c’est noté.',
  'report.thanks.lead':
    'Votre signalement est gardé. Rien ne change sur la fiche tant qu’il n’a pas été relu.',
  'report.needKind': 'Choisissez ce qui ne va pas.',
  'report.needText': 'Dites en quelques mots ce qui ne va pas.',
  'report.tooMany':
    'Beaucoup de signalements sont venus d’ici en peu de temps. Réessayez dans {minutes, plural, one {une minute} other {# minutes}} : votre texte reste là.',
  'report.failed': 'L’envoi n’a pas abouti. Votre texte reste là : réessayez.',
} as const;
