import type { Beginning } from '../wire/beginning';

/** Data in a page of HTML: nothing in it may end the script element. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The page before its code runs. What it needs first comes with it, so that it can draw without asking. */
export const firstHtml = (frameOrigin: string, beginning: Beginning): string => `<!doctype html>
<html lang="en" data-theme="light:light dark:dark spacing:spacing typography:typography shape:shape">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="frame-origin" content="${frameOrigin}">
<title>Meridian</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/theme.css">
<link rel="stylesheet" href="/page/entry.css">
<script type="module" src="/page/entry.js"></script>
</head>
<body><div id="page"></div><script type="application/json" id="beginning">${asData(beginning)}</script></body>
</html>`;
