import { describe, expect, it } from 'vitest';
import { type Connection, createHub } from './hub.ts';

function connectionOf(userId: string, more: Partial<Connection> = {}) {
  const said: string[] = [];
  const connection: Connection = {
    userId,
    sessionId: `session of ${userId}`,
    isAlive: true,
    send: (text) => said.push(text),
    waiting: () => 0,
    ping: () => said.push('ping'),
    close: (reason) => said.push(reason),
    cut: () => said.push('cut'),
    ...more,
  };
  return { connection, said };
}

describe('the connections of a server', () => {
  it('hear what is told to their person and nothing else', () => {
    const hub = createHub();
    const [ada, phone, bob] = [connectionOf('ada'), connectionOf('ada'), connectionOf('bob')];
    for (const { connection } of [ada, phone, bob]) hub.add(connection);
    hub.tell('ada', [{ type: 'profiles_changed' }, { type: 'profile_deleted', id: 'x' }]);
    const told = ['{"type":"profiles_changed"}', '{"type":"profile_deleted","id":"x"}'];
    expect([ada.said, phone.said, bob.said]).toEqual([told, told, []]);
    hub.remove(phone.connection);
    hub.remove(phone.connection);
    expect(hub.size()).toBe(2);
  });

  it('are cut when they do not answer a ping, or leave too much untaken', () => {
    const hub = createHub();
    const [dead, alive, slow] = [connectionOf('dead'), connectionOf('alive'), connectionOf('slow', { waiting: () => 70_000 })];
    for (const { connection } of [dead, alive, slow]) hub.add(connection);
    hub.ping();
    alive.connection.isAlive = true;
    slow.connection.isAlive = true;
    hub.ping();
    hub.tell('slow', [{ type: 'profiles_changed' }]);
    expect([dead.said, alive.said, slow.said]).toEqual([
      ['ping', 'cut', 'ping'],
      ['ping', 'ping'],
      ['ping', 'ping', 'cut'],
    ]);
  });

  it('are told and closed when their session ends', () => {
    const hub = createHub();
    const [ada, bob] = [connectionOf('ada'), connectionOf('bob')];
    for (const { connection } of [ada, bob]) hub.add(connection);
    hub.endSessions((id) => id === 'session of ada');
    expect([ada.said, bob.said]).toEqual([['{"type":"session_ended"}', 'sessionEnded'], []]);
  });
});
