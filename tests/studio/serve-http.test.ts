import { request } from 'node:http';
import { refusalOf } from '../../src/studio/serve/guard.ts';
import { PRINCIPAL, ServedStudio, smallStudio } from './small-studio.ts';

const TOKEN = 'abc123';
const HERE = { host: 'localhost:4173' };

describe('what the studio answers', () => {
  test.each([
    ['its own address typed in', 'GET', '/', HERE, null],
    [
      'a link on another site',
      'GET',
      '/',
      { ...HERE, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      null,
    ],
    [
      'its page’s request',
      'POST',
      '/api/file',
      { ...HERE, origin: 'http://localhost:4173', 'x-studio-token': TOKEN },
      null,
    ],
    ['a name that points here', 'GET', '/', { host: 'evil.example:4173' }, 'localhost'],
    ['no host', 'GET', '/', {}, 'localhost'],
    [
      'another site’s request',
      'POST',
      '/api/file',
      { ...HERE, origin: 'https://evil.example', 'x-studio-token': TOKEN },
      'other sites',
    ],
    [
      'a frame without an origin',
      'POST',
      '/api/file',
      { ...HERE, origin: 'null', 'x-studio-token': TOKEN },
      'other sites',
    ],
    [
      'another port of this machine',
      'POST',
      '/api/file',
      { ...HERE, origin: 'http://localhost:3000', 'x-studio-token': TOKEN },
      'other sites',
    ],
    [
      'an image on another site',
      'GET',
      '/',
      { ...HERE, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      'other sites',
    ],
    ['a request without the token', 'POST', '/api/file', HERE, 'Reload the page'],
    [
      'a request of an earlier start',
      'POST',
      '/api/file',
      { ...HERE, 'x-studio-token': 'abc124' },
      'Reload the page',
    ],
  ])('%s', (_case, method, path, headers, refusal) => {
    const said = refusalOf(method, path, headers, TOKEN);
    if (refusal === null) expect(said).toBeNull();
    else expect(said).toContain(refusal);
  });
});

describe('the studio over HTTP', () => {
  const content = smallStudio();
  const served = new ServedStudio(content, '<meta name="studio-token" content="STUDIO_TOKEN">');
  let address = '';
  let token = '';

  beforeAll(async () => {
    address = await served.listen();
    const page = await fetch(`${address}/`);
    token = /content="(\w+)"/.exec(await page.text())?.[1] ?? '';
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
  afterAll(() => served.close());

  const post = async (
    name: string,
    body: string,
    headers: Record<string, string> = { 'x-studio-token': token },
  ) => {
    const response = await fetch(`${address}/api/${name}`, { method: 'POST', headers, body });
    return { status: response.status, answer: (await response.json()) as { problem?: string } };
  };
  const file = { user: PRINCIPAL, fileId: content.planId };

  test('reads a file, and saves after an edit only', async () => {
    expect(await post('file', JSON.stringify(file))).toMatchObject({
      status: 200,
      answer: { kind: 'document' },
    });
    expect(served.saves).toHaveLength(0);
    const { status } = await post('createDocument', JSON.stringify({ user: PRINCIPAL, name: 'New' }));
    expect(status).toBe(200);
    expect(served.saves).toHaveLength(1);
  });

  test.each([
    ['no JSON', 'file', '{', 400],
    ['a field of the wrong kind', 'rename', JSON.stringify({ ...file, name: 1 }), 400],
    ['no edit', 'editDocument', JSON.stringify({ ...file, edit: null }), 400],
    [
      'an edit there is none of',
      'editDocument',
      JSON.stringify({ ...file, edit: { kind: 'constructor' } }),
      400,
    ],
    [
      'an edit with a field of the wrong kind',
      'editDocument',
      JSON.stringify({ ...file, edit: { kind: 'typeOver', key: 'one', seen: '', text: 'x' } }),
      400,
    ],
    [
      'a look there is none of',
      'editDocument',
      JSON.stringify({ ...file, edit: { kind: 'look', key: 1, look: 'HEADING_9' } }),
      400,
    ],
    ['a bin that is someone else’s', 'putBack', JSON.stringify(file), 409],
    ['a request there is none of', 'constructor', '{}', 404],
    ['a person there is none of', 'file', JSON.stringify({ ...file, user: 'who@harbor.example' }), 409],
    ['a file there is none of', 'file', JSON.stringify({ ...file, fileId: 'x' }), 409],
    ['too much', 'file', JSON.stringify({ ...file, more: 'x'.repeat(67_000_000) }), 413],
  ])('refuses %s', async (_case, name, body, status) => {
    const said = await post(name, body);
    expect(said.status).toBe(status);
    expect(said.answer.problem).toMatch(/\.$/);
  });

  test('a refusal says when what stands there has changed', async () => {
    const edit = { kind: 'typeOver', key: 0, seen: 'x', text: 'y' };
    const said = await post('editDocument', JSON.stringify({ ...file, edit }));
    expect(said).toMatchObject({ status: 409, answer: { isChanged: true } });
    const other = await post('rename', JSON.stringify({ ...file, name: '' }));
    expect(other.answer).toEqual({ problem: 'A file needs a name.' });
  });

  test('a glance changes nothing', async () => {
    const saves = served.saves.length;
    expect((await post('glance', JSON.stringify(file))).status).toBe(200);
    expect(served.saves).toHaveLength(saves);
  });

  test('refuses a request without the token, and one for another host', async () => {
    expect((await post('file', JSON.stringify(file), {})).status).toBe(403);
    const status = await new Promise((done) => {
      request(`${address}/`, { headers: { host: 'evil.example' } }, ({ statusCode }) =>
        done(statusCode),
      ).end();
    });
    expect(status).toBe(403);
  });
});
