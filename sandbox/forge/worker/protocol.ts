/** What host and worker thread tell each other. Both ends are ours and are built from the same source. */

/** Where a call goes: the first argument that the @forge packages give to `__forge_fetch__`. */
export interface CallTarget {
  /** `fpp` (Atlassian products), `kvs`, `egress`, or whatever else a package asks for. */
  readonly type: string;
  readonly provider?: string | undefined;
  readonly remote?: string | undefined;
  readonly accountId?: string | undefined;
  readonly contextAri?: string | undefined;
}

export interface OutwardCall {
  readonly type: 'call';
  readonly callId: number;
  /** Token of the invocation that makes the call. */
  readonly bearer: string;
  /** How many calls, one after another, this one comes after in its invocation; calls side by side share a number. */
  readonly wave: number;
  readonly target: CallTarget;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface CallReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `__forge_runtime__` without its functions, which the worker adds. */
export interface RuntimeData {
  readonly appContext: Readonly<Record<string, unknown>>;
  readonly contextAri: string;
  readonly aaid?: string;
  readonly proxy: { readonly token: string; readonly url: string };
  readonly tracing: { readonly traceId: string; readonly spanId: string };
}

export interface InvokeOrder {
  readonly type: 'invoke';
  readonly bearer: string;
  readonly bundle: { readonly file: string; readonly exportName: string };
  /** Module state of one installation is never seen by another. */
  readonly tenant: string;
  /** Both arguments of the handler, as JSON. */
  readonly body: string;
  readonly context: string;
  readonly runtime: RuntimeData;
  /** Epoch ms of the virtual clock. */
  readonly now: number;
  readonly limitMs: number;
  readonly variables: Readonly<Record<string, string>>;
}

/** The invocation was killed: its calls stay open for ever, and what its modules remembered is gone. */
interface Forget {
  readonly type: 'forget';
}

export type ToWorker = InvokeOrder | Forget | ({ readonly type: 'reply'; readonly callId: number } & CallReply);

export type Done =
  | { readonly type: 'done'; readonly bearer: string; readonly ok: true; readonly result?: string | undefined }
  | {
      readonly type: 'done';
      readonly bearer: string;
      readonly ok: false;
      readonly name: string;
      readonly message: string;
      readonly stack: string;
    };

export interface LogLine {
  readonly type: 'log';
  readonly bearer: string;
  readonly level: string;
  readonly text: string;
}

export type FromWorker = OutwardCall | Done | LogLine;
