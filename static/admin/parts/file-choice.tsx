import React from 'react';
import styles from './parts.module.css';

interface FileChoiceProps {
  readonly label: string;
  /** Endings that the dialogue offers: `.csv,text/csv`. */
  readonly accept: string;
  readonly chosen: (text: string, name: string) => void;
}

/** A file of this machine, read as text. The browser's own control lies over the label, which speaks the reader's language. */
export const FileChoice = ({ label, accept, chosen }: FileChoiceProps) => (
  <label className={styles['file']}>
    {`${label} …`}
    <input
      type="file"
      accept={accept}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file !== undefined) void file.text().then((text) => chosen(text, file.name));
        // The same file can be chosen again after it was mended.
        currentTarget.value = '';
      }}
    />
  </label>
);
