/** Where an app may send people to inside the page. @throws Error for a place that the sandbox does not have. */
export const navigateTo = (data: Readonly<Record<string, unknown>>): true => {
  const { target, issueKey, moduleKey, url } = data;
  const browse = typeof url === 'string' ? /\/browse\/([A-Z]+-\d+)/.exec(url)?.[1] : undefined;
  const key = target === 'issue' && typeof issueKey === 'string' ? issueKey : browse;
  if (key !== undefined) window.location.hash = `#/ticket/${key}`;
  else if (target === 'module' && moduleKey === 'admin') window.location.hash = '#/admin';
  else throw new Error(`The sandbox has no such place: ${JSON.stringify(data)}`);
  return true;
};
