import React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ForgeDoc } from '../../../../sandbox/host/forge-doc/forge-doc';
import type { ForgeNode } from '../../../../sandbox/host/forge-doc/forge-node';

const node = (type: string, props: ForgeNode['props'] = {}, children: readonly ForgeNode[] = []): ForgeNode => ({
  type,
  key: type,
  props,
  children,
});
const words = (text: string) => node('String', { text });
const drawn = (doc: ForgeNode) => renderToStaticMarkup(<ForgeDoc node={doc} />);

test('a component that the renderer does not know is a box that says so, and the rest is drawn', () => {
  const html = drawn(node('Root', {}, [node('HologramPicker'), node('Text', {}, [words('still here')])]));
  expect(html).toContain('role="alert"');
  expect(html).toContain('The sandbox does not draw HologramPicker yet');
  expect(html).toContain('still here');
});

test('HTML is refused as the platform does, also deep inside', () => {
  const html = drawn(node('Root', {}, [node('Stack', {}, [node('div', {}, [words('secret')])])]));
  expect(html).toContain('Forge refuses HTML in UI Kit: &lt;div&gt;');
  expect(html).not.toContain('secret');
});

test('texts, headings and lozenges are drawn with their words, and text is never read as HTML', () => {
  const html = drawn(
    node('Root', {}, [
      node('Heading', { as: 'h3', size: 'small' }, [words('On call')]),
      node('Lozenge', { appearance: 'moved' }, [words('told')]),
      node('Text', {}, [words('<img src=x>')]),
    ]),
  );
  expect(html).toMatch(/<h3[^>]*>On call<\/h3>/);
  expect(html).toContain('told');
  expect(html).toContain('&lt;img src=x&gt;');
});

test('a word that a prop does not know is left out, not handed on', () => {
  expect(drawn(node('Heading', { as: 'script', size: 'huge' }, [words('Desks')]))).not.toContain('<script');
});
