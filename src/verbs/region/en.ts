/** Words of regions. */
export const region = {
  title: 'Regions',
  heads: {
    asked: 'Asked',
    code: 'Code',
    name: 'Name',
    kind: 'Level',
    province: 'Province',
    bps: 'BPS code',
    takenFor: 'Asked as',
    confidence: 'Confidence',
  },
  kinds: { province: 'province', regency: 'regency', city: 'city' },
  takenFor: {
    code: 'code',
    kemendagri: 'Kemendagri code',
    bps: 'BPS code',
    'old-bps': 'BPS code before 2022',
    name: 'name',
    renamed: 'name before or after a change',
    short: 'short name',
    misspelt: 'misspelt name',
  },
  /** A code of a district or village within the region. */
  part: (takenFor: string) => `${takenFor}, of a part of it`,
};
