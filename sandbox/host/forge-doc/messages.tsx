import React from 'react';
import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import Tooltip from '@atlaskit/tooltip';
import type { Draw } from './draw';
import { given } from './given';
import { handlerProp, textProp, wordProp } from './read-prop';

const sectionMessage: Draw = ({ props, node, children, draw }) => {
  const actions = draw(node.children.filter((child) => child.type === 'SectionMessageAction'));
  const rest = node.children.filter((child) => child.type !== 'SectionMessageAction');
  return (
    <SectionMessage
      {...given({
        appearance: wordProp(props, 'appearance', ['information', 'warning', 'error', 'success', 'discovery']),
        title: textProp(props, 'title'),
      })}
    >
      {rest.length === node.children.length ? children : draw(rest)}
      {rest.length === node.children.length ? null : <div className="forge-buttons">{actions}</div>}
    </SectionMessage>
  );
};

const action: Draw = ({ props, children }) => {
  const click = handlerProp(props, 'onClick');
  return <SectionMessageAction onClick={() => void click?.({ type: 'click' })}>{children}</SectionMessageAction>;
};

const modal: Draw = ({ props, children }) => {
  const close = handlerProp(props, 'onClose');
  const width = wordProp(props, 'width', ['small', 'medium', 'large', 'x-large']);
  return (
    <Modal onClose={() => void close?.()} {...(width === undefined ? {} : { width })}>
      {children}
    </Modal>
  );
};

const emptyState: Draw = ({ props }) => (
  <div className="forge-empty">
    <h3>{textProp(props, 'header')}</h3>
    <p>{textProp(props, 'description')}</p>
  </div>
);

export const MESSAGES: Readonly<Record<string, Draw>> = {
  SectionMessage: sectionMessage,
  SectionMessageAction: action,
  Modal: modal,
  ModalTransition: ({ children }) => <ModalTransition>{children}</ModalTransition>,
  ModalHeader: ({ children }) => <ModalHeader hasCloseButton>{children}</ModalHeader>,
  ModalTitle: ({ children }) => <ModalTitle>{children}</ModalTitle>,
  ModalBody: ({ children }) => <ModalBody>{children}</ModalBody>,
  ModalFooter: ({ children }) => <ModalFooter>{children}</ModalFooter>,
  Tooltip: ({ props, children }) => (
    <Tooltip content={textProp(props, 'content') ?? textProp(props, 'text') ?? ''}>
      <span>{children}</span>
    </Tooltip>
  ),
  EmptyState: emptyState,
};
