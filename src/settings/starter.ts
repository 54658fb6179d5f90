/** The schema that stands beside a settings file to begin with, which editors complete and check by. */
export const SCHEMA_NAME = 'ucj.config.schema.json';

/**
 * A settings file to begin with. It says what ucj does without one, so that it changes no figure until it is
 * changed.
 */
export const SETTINGS_STARTER = `{
  "$schema": "./${SCHEMA_NAME}",
  "programmes": ["jkk", "jkm"],
  "segments": {
    "vulnerable": { "agency": "Dinas Sosial" }
  },
  "wages": {},
  "targets": {}
}
`;
