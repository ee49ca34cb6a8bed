import { endsAccented, stemOf } from './activity-stem.ts';
import { foldText } from './fold-text.ts';

/**
 * Words of everyday speech that lead to one another, by trade: who asks for « maraîchage » is served by who grows, cooks or
 * sells food, when nobody is said to do exactly that. The list is only a way to find: an answer found so always shows the
 * word that was found, never the one that was typed. Editable by who knows a trade; singular or plural, accents or not.
 */
const TRADES: readonly string[] = [
  'alimentation nourriture agriculture agricole maraîchage légumes fruits potager jardin cocagne ferme élevage agroécologie épicerie bio semences circuit',
  'vélo cycle cyclable cyclisme bicyclette vélociste',
  'vélo mobilité',
  'mobilité transport garage automobile auto voiture véhicule autopartage covoiturage',
  'réparation entretien garage',
  'réemploi recyclage ressourcerie recyclerie usagé occasion récupération déchets déchetterie tri circulaire revalorisation upcycling compost consigne',
  'textile vêtements habits couture mode friperie tissu confection usagé',
  'bâtiment BTP travaux construction rénovation maçonnerie écoconstruction réhabilitation isolation',
  'insertion IAE chantier GEIQ inclusion',
  'emploi employeurs recrutement embauche GPEC chômage travail',
  'restauration cuisine repas cantine traiteur',
  'meunerie meunier moulin minoterie farine blé céréales boulangerie pain',
  'vieillir vieillesse vieux seniors aînés âgées dépendance EHPAD gérontologie autonomie',
  'autonomie handicap dépendance',
  'formation apprentissage qualification enseignement école',
  'culture artistes art artisan patrimoine spectacle musique théâtre musée',
  'écologie environnement biodiversité nature transition',
  'énergie climat solaire éolien photovoltaïque chaleur transition environnement',
  'numérique digital informatique internet',
  'tourisme touristique hébergement vacances',
  'coworking fablab tierslieu',
  'friche reconversion réhabilitation',
  'foncier immobilier terrain locaux',
  'logement habitat hébergement',
  'marché achats commande DSP',
  'commerce boutique revitalisation',
  'aéronautique aviation avion aérospatial',
  'aménagement urbanisme',
  'recherche laboratoire université innovation',
  'coopérative SCIC SCOP',
  'financement fonds',
  'santé soin médical',
  'bois forêt menuiserie scierie',
  'eau assainissement',
  'pêche mer littoral',
  'crèche garderie enfance parentalité',
  'propreté nettoyage',
];

const RELATED: ReadonlyMap<string, ReadonlySet<string>> = relatedWords();

/** Is this root one of an activity that people name? */
export function isActivity(stem: string): boolean {
  return RELATED.has(stem);
}

/** Roots that serve who asks for this one, itself left out; none for a word of no trade. */
export function relatedTo(stem: string): readonly string[] {
  return [...(RELATED.get(stem) ?? [])];
}

/**
 * Is a written word the one that a root of these trades stands for? « usages » has the root of « usagé », and is another word.
 */
export function isWrittenAs(stem: string, written: string): boolean {
  return !ACCENTED.has(stem) || endsAccented(written);
}

const ACCENTED: ReadonlySet<string> = new Set(
  TRADES.flatMap((trade) => trade.split(' '))
    .filter(endsAccented)
    .map((word) => stemOf(foldText(word))),
);

function relatedWords(): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  for (const trade of TRADES) {
    const stems = foldText(trade).split(' ').map(stemOf);
    for (const stem of stems) {
      const others = related.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem) others.add(other);
      related.set(stem, others);
    }
  }
  return related;
}
