import { useEffect, useState } from 'react';
import { CUSTOMER_CALLS, type ImportProgress, PART_CHARACTERS } from '../../../src/contract/customers';
import { type Answered, call } from '../../ui/calls';

const ASK_AGAIN_MS = 2000;

interface CustomerImport {
  readonly progress: Answered<ImportProgress> | null;
  /** Sends a file and has it checked; nothing is written. */
  readonly check: (text: string) => Promise<void>;
  /** Writes what the check found. */
  readonly apply: () => Promise<void>;
}

/** A customer list on its way: sent in parts that a call can carry, checked, then written, with its progress. */
export const useCustomerImport = (written: () => void): CustomerImport => {
  const [list, setList] = useState<string | null>(null);
  const [progress, setProgress] = useState<Answered<ImportProgress> | null>(null);
  const state = progress?.ok === true ? progress.value.state : null;
  const working = state === 'checking' || state === 'applying';

  useEffect(() => {
    if (!working || list === null) return undefined;
    const timer = setInterval(
      () => void call<ImportProgress>(CUSTOMER_CALLS.customerImportProgress, { import: list }).then(setProgress),
      ASK_AGAIN_MS,
    );
    return () => clearInterval(timer);
  }, [working, list]);
  useEffect(() => {
    if (state === 'done') written();
    // Only the step to `done` counts, not another function of the same name.
  }, [state]);

  const check = async (text: string) => {
    const id = `list-${Date.now().toString(36)}`;
    const of = Math.max(1, Math.ceil(text.length / PART_CHARACTERS));
    setList(id);
    for (let part = 0; part < of; part += 1) {
      const piece = text.slice(part * PART_CHARACTERS, (part + 1) * PART_CHARACTERS);
      const sent = await call<ImportProgress>(CUSTOMER_CALLS.sendCustomerPart, { import: id, part, of, text: piece });
      setProgress(sent);
      if (!sent.ok) return;
    }
    setProgress(await call<ImportProgress>(CUSTOMER_CALLS.checkCustomerImport, { import: id }));
  };
  const apply = async () => {
    if (list !== null) setProgress(await call<ImportProgress>(CUSTOMER_CALLS.applyCustomerImport, { import: list }));
  };
  return { progress, check, apply };
};
