interface ImportMetaEnv {
  /** Version of Maillage that the pages are of; set when they are built. */
  readonly VERSION?: string;
  /** Hash of each question of the pages, by name of operation; set when they are built. */
  readonly TRUSTED_DOCUMENTS?: Readonly<Record<string, string>>;
}
