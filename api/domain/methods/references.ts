/**
 * Works the methods rest on. Volume and page are given only where they were checked against the work or its record; the
 * others are cited by author, year and review.
 */
export const METHOD_REFERENCES = {
  'bergsten-2014': 'Bergsten, Galafassi & Bodin 2014, Ecology and Society 19(4):6',
  'blau-1977': 'Blau 1977, Inequality and Heterogeneity',
  'carbonell-1998': 'Carbonell & Goldstein 1998, SIGIR',
  'cataldo-2006': 'Cataldo, Wagstrom, Herbsleb & Carley 2006, CSCW, p. 353',
  'cliff-1993': 'Cliff 1993, Psychological Bulletin',
  'expert-2011': 'Expert, Evans, Blondel & Lambiotte 2011, PNAS 108:7663',
  'fried-2022': 'Fried, Hamilton & Berardo 2022, Ecology and Society 27(1):15',
  'gabriel-1969': 'Gabriel & Sokal 1969, Systematic Zoology',
  'hamilton-2020': 'Hamilton, Hileman & Bodin 2020, Social Networks',
  'kininmonth-2015': 'Kininmonth, Bergsten & Bodin 2015, Ambio 44:S138',
  'krackhardt-1988': 'Krackhardt & Stern 1988, Social Psychology Quarterly',
  'liben-nowell-2007': 'Liben-Nowell & Kleinberg 2007, JASIST',
  'manski-2003': 'Manski 2003, Partial Identification of Probability Distributions',
  'newman-2001': 'Newman 2001, Physical Review E',
  'yang-2015': 'Yang, Lichtenwalter & Chawla 2015, Knowledge and Information Systems 45:751',
  'zhou-2009': 'Zhou, Lü & Zhang 2009, European Physical Journal B',
} as const;

export type ReferenceId = keyof typeof METHOD_REFERENCES;
