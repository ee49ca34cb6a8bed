export const exportWords = {
  'export.title': 'Titre',
  'export.address': 'Adresse',
  'export.savedOn': 'Enregistré le',
  'export.dataDate': 'Source la plus récente',
  'export.sources': 'Sources',
  'export.caution': 'Attention',
  'export.yes': 'oui',
  'export.no': 'non',
  'export.save': 'Enregistrer',
  'export.sourcesNotHad':
    'Non citées : elles n’ont pas pu être demandées quand ce fichier a été enregistré. L’adresse y mène.',
  'export.saved': 'Fichier enregistré.',
  'export.savedWithoutSources':
    'Fichier enregistré sans ses sources, qui n’ont pas pu être demandées : le fichier le dit. Enregistrez-le de nouveau pour les avoir.',
  'export.notSaved': 'Ce navigateur n’a pas pu dessiner l’image. Essayez le dessin (SVG).',
  'export.entities': 'entités',
  'export.links': 'liens',
  'export.picture.day': 'Maillage, {date}',
  'export.picture.said': '{word} : {value}',
  'export.picture.sources':
    '{count, plural, =0 {Aucune source citée} one {Source} other {Sources}} des liens dessinés',
  'export.picture.sourcesNotHad':
    'Sources non citées : elles n’ont pas pu être demandées. L’adresse ci-dessus y mène.',
  'export.form.csv': 'Tableau (CSV)',
  'export.form.csv.purpose':
    'Pour un tableur : une ligne par fait, et avant elles le titre, l’adresse, les dates, les réglages et les sources.',
  'export.form.png': 'Image (PNG)',
  'export.form.png.purpose':
    'Pour un document ou un diaporama : titre, date, légende et sources dans l’image.',
  'export.form.svg': 'Dessin (SVG)',
  'export.form.svg.purpose':
    'Pour agrandir ou retoucher sans perte : titre, date, légende et sources dans le dessin.',
  'export.form.pngAsSeen': 'Image comme à l’écran (PNG)',
  'export.form.pngAsSeen.purpose': 'L’image, avec les couleurs de l’écran plutôt que sur fond blanc.',
  'export.form.svgAsSeen': 'Dessin comme à l’écran (SVG)',
  'export.form.svgAsSeen.purpose': 'Le dessin, avec les couleurs de l’écran plutôt que sur fond blanc.',
} as const;
