import React from 'react';
import { SectionMessage, Text } from '@forge/react';

interface MessageProps {
  readonly text: string;
  readonly tone: 'information' | 'warning' | 'error' | 'success';
}

/** One sentence that must be seen. */
export const Message = ({ text, tone }: MessageProps) => (
  <SectionMessage appearance={tone}>
    <Text>{text}</Text>
  </SectionMessage>
);
