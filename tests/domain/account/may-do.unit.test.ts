import { describe, expect, test } from 'vitest';
import {
  ACTS,
  type Act,
  mayDo,
  mayDoSomewhere,
  type Whereabouts,
} from '../../../api/domain/account/may-do.ts';
import type { Viewer } from '../../../api/domain/account/viewer.ts';

/**
 *   France ─ Région H ─ Département P ─ CA Hénin ─ commune, association « a », pôle « p »
 *          └ Région O ─ association « o »              a fund of the State stands nowhere
 */
const H: Whereabouts = ['region-h'];
const P: Whereabouts = ['departement-p', 'region-h'];
const ASSOCIATION: Whereabouts = ['ca-henin', 'departement-p', 'region-h'];
const POLE: Whereabouts = ['ca-henin', 'departement-p', 'region-h'];
const OCCITAN: Whereabouts = ['ville-o', 'region-o'];
const FUND: Whereabouts = [];

const someone = (role: 'CONTRIBUTOR' | 'CURATOR', territory: string): Viewer => ({
  account: 'k',
  title: 'chargée de mission',
  administrator: false,
  grants: [{ role, territory }],
});
const curator = someone('CURATOR', 'region-h');
const administrator: Viewer = { account: 'z', title: 'administration', administrator: true, grants: [] };

const reason = (viewer: Viewer | null, act: Act, ...about: Whereabouts[]) =>
  mayDo(viewer, act, about)?.reason ?? 'ALLOWED';

describe('who may do what', () => {
  test('lets anybody report an error, and nobody else than a person who signed in do more', () => {
    for (const act of Object.keys(ACTS) as Act[]) {
      expect(reason(null, act, ASSOCIATION), act).toBe(ACTS[act] === 'VISITOR' ? 'ALLOWED' : 'SIGN_IN');
    }
  });

  test('lets a curator write on her territory and all under it', () => {
    expect(reason(curator, 'WRITE', ASSOCIATION)).toBe('ALLOWED');
    expect(reason(curator, 'WRITE', H)).toBe('ALLOWED');
    expect(reason(curator, 'DECIDE', ASSOCIATION, POLE)).toBe('ALLOWED');
  });

  test('refuses what stands in another territory, alone or at one end', () => {
    expect(reason(curator, 'WRITE', OCCITAN)).toBe('TERRITORY');
    expect(reason(curator, 'WRITE', ASSOCIATION, OCCITAN)).toBe('TERRITORY');
    expect(reason(curator, 'WRITE', OCCITAN, FUND)).toBe('TERRITORY');
  });

  test('lets a link reach what stands nowhere, or a collectivity above, never lets either be written alone', () => {
    const local = someone('CURATOR', 'ca-henin');
    expect(reason(local, 'WRITE', FUND, POLE)).toBe('ALLOWED');
    expect(reason(local, 'WRITE', H, POLE)).toBe('ALLOWED');
    expect(reason(local, 'WRITE', FUND)).toBe('TERRITORY');
    expect(reason(local, 'WRITE', H)).toBe('TERRITORY');
    expect(reason(local, 'WRITE', H, P)).toBe('TERRITORY');
    expect(reason(local, 'WRITE', FUND, FUND)).toBe('TERRITORY');
  });

  test('takes a neighbour for a stranger even under a région that is above both', () => {
    const local = someone('CURATOR', 'ca-henin');
    expect(reason(local, 'WRITE', POLE, ['ca-lens', 'departement-p', 'region-h'])).toBe('TERRITORY');
  });

  test('lets a contributor propose and not write; a curator may do what a contributor may', () => {
    const contributor = someone('CONTRIBUTOR', 'region-h');
    expect(reason(contributor, 'PROPOSE', ASSOCIATION)).toBe('ALLOWED');
    expect(reason(contributor, 'WRITE', ASSOCIATION)).toBe('ROLE');
    expect(reason(curator, 'PROPOSE', ASSOCIATION)).toBe('ALLOWED');
  });

  test('keeps accounts and roles to administrators, who may do everything', () => {
    expect(reason(curator, 'ADMINISTER')).toBe('ROLE');
    for (const act of Object.keys(ACTS) as Act[]) {
      expect(reason(administrator, act, OCCITAN, FUND), act).toBe('ALLOWED');
    }
  });

  test('tells, before anything is read, who may do something nowhere', () => {
    const both: Viewer = {
      ...curator,
      grants: [
        { role: 'CONTRIBUTOR', territory: 'region-o' },
        { role: 'CURATOR', territory: 'region-h' },
      ],
    };
    const somewhere = (viewer: Viewer | null, act: Act) => mayDoSomewhere(viewer, act)?.reason ?? 'ALLOWED';
    expect(somewhere(null, 'REPORT')).toBe('ALLOWED');
    expect(somewhere(null, 'OWN_ACCOUNT')).toBe('SIGN_IN');
    expect(somewhere({ ...curator, grants: [] }, 'OWN_ACCOUNT')).toBe('ALLOWED');
    expect(somewhere({ ...curator, grants: [] }, 'PROPOSE')).toBe('ROLE');
    expect(somewhere(someone('CONTRIBUTOR', 'region-o'), 'WRITE')).toBe('ROLE');
    expect(somewhere(both, 'WRITE')).toBe('ALLOWED');
    expect(somewhere(both, 'ADMINISTER')).toBe('ROLE');
    expect(somewhere(administrator, 'ADMINISTER')).toBe('ALLOWED');
  });
});
