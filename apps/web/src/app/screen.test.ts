import { describe, expect, it } from 'vitest';
import { routeOf } from '../platform/route.ts';
import { hrefTo, needsSomebody, onwardOf, screenOf } from './screen.ts';

const screen = (hash: string) => screenOf(routeOf(hash));

describe('the screen of an address', () => {
  it('is the chart for no fragment, for a shared chart and for a part of the page', () => {
    for (const hash of ['', '#', '#/', '#1&name=Ada', '#core', '#chart']) expect(screen(hash)).toEqual({ name: 'chart' });
  });

  it('is a profile, its form, or all of them', () => {
    expect(screen('#/profiles')).toEqual({ name: 'profiles' });
    expect(screen('#/profiles/0193')).toEqual({ name: 'profile', of: '0193' });
    expect(screen('#/profiles/0193/edit')).toEqual({ name: 'edit', of: '0193' });
    expect(screen('#/profiles/0193/share')).toEqual({ name: 'share', of: '0193' });
    expect(screen('#/profiles/0193/with')).toEqual({ name: 'with', of: '0193' });
    expect(screen('#/profiles/0193/with/0194')).toEqual({ name: 'with', of: '0193' });
    expect(screen('#/profiles/0193/with/0194/0195')).toEqual({ name: 'nowhere' });
    expect(screen('#/profiles/trash')).toEqual({ name: 'trash' });
    expect(screen('#/profiles/files')).toEqual({ name: 'files' });
  });

  it('carries the token of a mail', () => {
    expect(screen('#/verify?token=v_9mQx')).toEqual({ name: 'verify', token: 'v_9mQx' });
    expect(screen('#/keep?token=t_9mQx')).toEqual({ name: 'keep', token: 't_9mQx' });
    expect(screen('#/reset')).toEqual({ name: 'reset', token: '' });
  });

  it('is what a link shows, which needs nobody', () => {
    expect(screen('#/shared?token=s_9mQx')).toEqual({ name: 'shared' });
    expect(needsSomebody({ name: 'shared' })).toBe(false);
  });

  it('is a part of the administration', () => {
    expect(screen('#/admin')).toEqual({ name: 'admin', part: 'users', of: null });
    expect(screen('#/admin/log?of=0193')).toEqual({ name: 'admin', part: 'log', of: '0193' });
    expect(screen('#/admin/else')).toEqual({ name: 'nowhere' });
  });

  it('is the account, its log, or what is kept of somebody', () => {
    expect(screen('#/account')).toEqual({ name: 'account' });
    expect(screen('#/account/log')).toEqual({ name: 'log' });
    expect(screen('#/account/data')).toEqual({ name: 'data' });
    expect(screen('#/account/reports')).toEqual({ name: 'reports' });
    expect(needsSomebody({ name: 'data' })).toBe(true);
  });

  it('carries how the way through another service ended', () => {
    const came = { code: null, linked: null, error: null, onward: '/profiles' };
    expect(screen('#/oauth?code=Zk3&returnTo=%2F%23%2Faccount')).toEqual({
      name: 'oauth',
      came: { ...came, code: 'Zk3', onward: '/account' },
    });
    expect(screen('#/oauth?error=cancelled&returnTo=%2F%2Fevil.example')).toEqual({ name: 'oauth', came: { ...came, error: 'cancelled' } });
  });

  it('is nowhere for what is not known', () => {
    for (const hash of ['#/nonsense', '#/account/x', '#/profiles/a/b', '#/profiles/a/edit/b'])
      expect(screen(hash)).toEqual({ name: 'nowhere' });
  });
});

describe('where somebody who signed in goes on', () => {
  it('is what they wanted', () => {
    for (const next of ['/save', '/account/log', '/account/data', '/account/reports'])
      expect(onwardOf(routeOf(hrefTo('sign-in', next)))).toBe(next);
    expect(onwardOf(routeOf(hrefTo('sign-up', '/profiles/0193-ab/edit')))).toBe('/profiles/0193-ab/edit');
  });

  it('is never another place than the app', () => {
    for (const next of ['https://evil.example', '//evil.example', '/\\evil', 'javascript:alert(1)', '/profiles/../x'])
      expect(onwardOf(routeOf(`#/sign-in?next=${encodeURIComponent(next)}`))).toBe('/profiles');
  });
});
