interface ImportMetaEnv {
  /** Hash of each question of the pages, by name of operation; set when they are built. */
  readonly TRUSTED_DOCUMENTS?: Readonly<Record<string, string>>;
}
