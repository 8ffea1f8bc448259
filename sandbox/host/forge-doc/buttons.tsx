import React from 'react';
import Button from '@atlaskit/button/new';
import type { Draw } from './draw';
import { given } from './given';
import { flagProp, handlerProp, textProp, wordProp } from './read-prop';

const LOOKS = ['default', 'primary', 'subtle', 'warning', 'danger', 'discovery'] as const;

const button: Draw = ({ props, children }) => {
  const click = handlerProp(props, 'onClick');
  return (
    <Button
      {...given({
        appearance: props['appearance'] === 'link' ? 'subtle' : wordProp(props, 'appearance', LOOKS),
        spacing: wordProp(props, 'spacing', ['default', 'compact']),
        type: wordProp(props, 'type', ['button', 'submit', 'reset']),
      })}
      isDisabled={flagProp(props, 'isDisabled')}
      isLoading={flagProp(props, 'isLoading')}
      isSelected={flagProp(props, 'isSelected')}
      shouldFitContainer={flagProp(props, 'shouldFitContainer')}
      // An analytics event is Atlaskit's second argument; it cannot cross the bridge and is not sent.
      onClick={() => void click?.({ type: 'click' })}
    >
      {children}
    </Button>
  );
};

const link: Draw = ({ props, children }) => (
  <a
    href={textProp(props, 'href') ?? '#'}
    data-forge-link={textProp(props, 'href') ?? ''}
    {...(flagProp(props, 'openNewTab') ? { target: '_blank', rel: 'noreferrer' } : {})}
  >
    {children}
  </a>
);

export const BUTTONS: Readonly<Record<string, Draw>> = {
  Button: button,
  LoadingButton: button,
  LinkButton: link,
  Link: link,
  ButtonGroup: ({ children }) => <div className="forge-buttons">{children}</div>,
};
