import net from 'node:net';
import { currentInvocation } from './current-invocation';
import { callHost } from './host-port';

/** Anything that opens a socket of its own (node:http, node:https, node:net) is refused, and the host is told. */
export const closeNetwork = (): void => {
  net.Socket.prototype.connect = function connect(...target: unknown[]) {
    const bearer = currentInvocation.getStore()?.order.bearer ?? '';
    const path = JSON.stringify(target[0]) ?? '';
    void callHost({ bearer, target: { type: 'egress' }, path, method: 'CONNECT', headers: {} });
    throw new Error('The sandbox opens no sockets: use fetch, requestJira or the @forge packages.');
  };
};
