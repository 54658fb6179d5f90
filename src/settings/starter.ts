/**
 * A settings file to begin with. It says what ucj does without one, so that it changes no figure until it is
 * changed.
 */
export const SETTINGS_STARTER = `{
  "programmes": ["jkk", "jkm"],
  "segments": {
    "vulnerable": { "agency": "Dinas Sosial" }
  },
  "wages": {},
  "targets": {}
}
`;
