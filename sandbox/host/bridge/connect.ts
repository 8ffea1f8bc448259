import { createMarshal } from './marshal';

/** A question to the other side, or its answer. */
interface Message {
  readonly meridian: true;
  readonly kind: 'ask' | 'call' | 'answer' | 'failure';
  readonly id: string;
  readonly name?: string;
  readonly data?: unknown;
}

export interface Wire {
  /** Posts to the other side. */
  send(message: unknown): void;
  /** Answers a command of the other side. */
  answer(command: string, data: unknown): unknown;
  /** Prefix of ids, different on both sides. */
  readonly side: string;
}

export interface Connection {
  ask(command: string, data: unknown): Promise<unknown>;
  /** To be given every message that came from the other side. */
  receive(message: unknown): void;
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'meridian' in value && value.meridian === true;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Questions and answers over postMessage, with functions that can be called from the other side. */
export const connect = (wire: Wire): Connection => {
  const waiting = new Map<string, Waiting>();
  let asked = 0;

  const put = (kind: 'ask' | 'call', name: string, data: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = `${wire.side}${++asked}`;
      waiting.set(id, { resolve, reject });
      wire.send({ meridian: true, kind, id, name, data: marshal.pack(data) } satisfies Message);
    });
  const marshal = createMarshal(wire.side, (id, args) => put('call', id, args));

  const reply = async ({ kind, id, name = '', data }: Message) => {
    try {
      const given = marshal.unpack(data);
      const value = await (kind === 'ask'
        ? wire.answer(name, given)
        : marshal.call(name, Array.isArray(given) ? given : []));
      wire.send({ meridian: true, kind: 'answer', id, data: marshal.pack(value) } satisfies Message);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      wire.send({ meridian: true, kind: 'failure', id, data: message } satisfies Message);
    }
  };

  return {
    ask: (command, data) => put('ask', command, data),
    receive: (message) => {
      if (!isMessage(message)) return;
      if (message.kind === 'ask' || message.kind === 'call') return void reply(message);
      const one = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'answer') one?.resolve(marshal.unpack(message.data));
      else one?.reject(new Error(String(message.data)));
    },
  };
};
