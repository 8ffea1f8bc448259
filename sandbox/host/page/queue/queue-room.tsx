import React, { useState } from 'react';
import type { QueueRow } from '../../wire/shown-ticket';
import { Room } from '../shell/room';
import { useViewer } from '../shell/viewer-context';
import { useAsked } from '../world/use-asked';
import { QueueTable } from './queue-table';

const QUEUES: readonly { readonly label: string; readonly jql: string }[] = [
  { label: 'All open', jql: 'project = SUP AND statusCategory != Done ORDER BY created DESC' },
  { label: 'Mine', jql: 'assignee = currentUser() AND statusCategory != Done ORDER BY created DESC' },
  { label: 'Incident Management', jql: '"Responsible team" ~ "Incident Management" ORDER BY created DESC' },
  { label: 'Waiting for a desk', jql: 'meridianStage = "waiting" ORDER BY created DESC' },
  { label: 'Nobody has it', jql: 'project = SUP AND assignee IS EMPTY ORDER BY created DESC' },
];

const FIRST = QUEUES[0]?.jql ?? '';

/** A queue: what the person's own search finds, with the app's fields. */
export const QueueRoom = () => {
  const { who } = useViewer();
  const [jql, setJql] = useState(FIRST);
  const [typed, setTyped] = useState(FIRST);
  const { value, error } = useAsked<{ readonly total: number; readonly rows: readonly QueueRow[] }>(
    `/api/as/${who.account}/queue?jql=${encodeURIComponent(jql)}`,
  );
  const ask = (wanted: string) => {
    setTyped(wanted);
    setJql(wanted);
  };
  return (
    <Room title="Queue" aside={`As ${who.name} finds it`}>
      <div className="chips" role="group" aria-label="Queues">
        {QUEUES.map((queue) => (
          <button
            key={queue.label}
            type="button"
            className="chip"
            aria-pressed={jql === queue.jql}
            onClick={() => ask(queue.jql)}
          >
            {queue.label}
          </button>
        ))}
      </div>
      <form
        className="jql"
        onSubmit={(event) => {
          event.preventDefault();
          setJql(typed);
        }}
      >
        <label htmlFor="jql">JQL</label>
        <input id="jql" spellCheck={false} value={typed} onChange={({ target }) => setTyped(target.value)} />
        <button type="submit" className="button">
          Search
        </button>
      </form>
      {error === null ? null : (
        <p role="alert" className="refusal">
          {error}
        </p>
      )}
      {value === null ? null : <QueueTable rows={value.rows} total={value.total} />}
    </Room>
  );
};
