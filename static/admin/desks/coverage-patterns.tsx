import React from 'react';
import styles from './coverage.module.css';

/**
 * Causes are told apart by pattern, not by colour alone: lines to the right, dots, upright lines, a lattice. Each
 * drawing names its own, for ids are of the whole page.
 */
export const CoveragePatterns = ({ of }: { readonly of: string }) => (
  <defs>
    <pattern id={`${of}-holiday`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" className={styles['holiday-ground']} />
      <rect width="2.2" height="5" className={styles['holiday-line']} />
    </pattern>
    <pattern id={`${of}-closure`} width="4" height="4" patternUnits="userSpaceOnUse">
      <rect width="4" height="4" className={styles['closure-ground']} />
      <circle cx="2" cy="2" r="1.1" className={styles['closure-line']} />
    </pattern>
    <pattern id={`${of}-own`} width="4" height="4" patternUnits="userSpaceOnUse">
      <rect width="4" height="4" className={styles['closure-ground']} />
      <rect width="1.4" height="4" className={styles['closure-line']} />
    </pattern>
    <pattern id={`${of}-absent`} width="5" height="5" patternUnits="userSpaceOnUse">
      <rect width="5" height="5" className={styles['holiday-ground']} />
      <path d="M0 0l5 5M5 0l-5 5" className={styles['absent-line']} />
    </pattern>
  </defs>
);
