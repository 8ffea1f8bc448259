import React, { type ReactElement } from 'react';
import ForgeReconciler from '@forge/react';
import { type Words, wordsOfViewer } from './words';

/** Shows a screen once it is known which language it speaks. */
export const show = async (Screen: (props: { readonly words: Words }) => ReactElement): Promise<void> => {
  const words = await wordsOfViewer();
  ForgeReconciler.render(<Screen words={words} />);
};
