import {
  isAllowedHost,
  parseAllowed,
  whyNotAddress,
} from '../../../../src/plugins/wire/server/src/fetching/address-rules';
import {
  checkUrl,
  DEFAULT_FETCH_RULES,
  readAllowed,
} from '../../../../src/plugins/wire/server/src/fetching/fetch-rules';

describe('addresses that nothing is fetched from', () => {
  test.each([
    ['127.0.0.1', /loopback/u],
    ['127.255.255.254', /loopback/u],
    ['0.0.0.0', /unspecified/u],
    ['0.1.2.3', /./u],
    ['10.0.0.1', /private/u],
    ['172.16.0.1', /private/u],
    ['172.31.255.255', /private/u],
    ['192.168.1.1', /private/u],
    ['169.254.169.254', /link-local/u],
    ['100.64.0.1', /provider/u],
    ['192.0.2.1', /reserved/u],
    ['198.18.0.1', /./u],
    ['198.51.100.7', /reserved/u],
    ['203.0.113.9', /reserved/u],
    ['224.0.0.1', /multicast/u],
    ['240.0.0.1', /reserved/u],
    ['255.255.255.255', /broadcast/u],
    ['::', /unspecified/u],
    ['::1', /loopback/u],
    ['::7f00:1', /outside/u],
    ['::ffff:127.0.0.1', /IPv4/u],
    ['::ffff:8.8.8.8', /IPv4/u],
    ['::ffff:0:8.8.8.8', /IPv4/u],
    ['fe80::1', /link-local/u],
    ['fe80::1%eth0', /./u],
    ['fc00::1', /private/u],
    ['fd12:3456::1', /private/u],
    ['fec0::1', /private/u],
    ['ff02::1', /multicast/u],
    ['64:ff9b::7f00:1', /NAT64/u],
    ['64:ff9b:1::7f00:1', /NAT64/u],
    ['2002:7f00:1::', /6to4/u],
    ['2001:0:7f00:1::', /Teredo/u],
    ['2001:db8::1', /reserved/u],
    ['100::1', /./u],
    ['4000::1', /outside/u],
    ['5f00::1', /./u],
    ['', /not an address/u],
    ['localhost', /not an address/u],
  ])('%s', (address, words) => {
    expect(whyNotAddress(address)).toMatch(words);
  });

  test.each(['8.8.8.8', '93.184.215.14', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450:4001::200e'])(
    '%s may be fetched from',
    (address) => {
      expect(whyNotAddress(address)).toBeUndefined();
    },
  );

  test('a range that the configuration allows, in both families’ clothes', () => {
    const allowed = ['10.1.0.0/16', 'fd00:1::/32'].map((entry) => parseAllowed(entry)!);
    expect(whyNotAddress('10.1.2.3', allowed)).toBeUndefined();
    expect(whyNotAddress('::ffff:10.1.2.3', allowed)).toBeUndefined();
    expect(whyNotAddress('10.2.0.1', allowed)).toMatch(/private/u);
    expect(whyNotAddress('fd00:1::9', allowed)).toBeUndefined();
    expect(whyNotAddress('fd00:2::9', allowed)).toMatch(/private/u);
    expect(whyNotAddress('127.0.0.1', allowed)).toMatch(/loopback/u);
  });
});

describe('the list of what is allowed', () => {
  test('hosts, with and without a port', () => {
    const { allowed, wrong } = readAllowed([
      'Intranet.Example',
      'feeds.example:8000',
      '[::1]:9000',
      '10.0.0.5',
      ' ',
      'http://no.example/',
      'a.example:99999',
    ]);
    expect(wrong).toEqual(['http://no.example/', 'a.example:99999']);
    expect(isAllowedHost(allowed, 'intranet.example', 1234)).toBe(true);
    expect(isAllowedHost(allowed, 'intranet.example.', 80)).toBe(true);
    expect(isAllowedHost(allowed, 'evil.intranet.example', 80)).toBe(false);
    expect(isAllowedHost(allowed, 'feeds.example', 8000)).toBe(true);
    expect(isAllowedHost(allowed, 'feeds.example', 80)).toBe(false);
    expect(isAllowedHost(allowed, '[0:0:0:0:0:0:0:1]', 9000)).toBe(true);
    expect(isAllowedHost(allowed, '10.0.0.5', 80)).toBe(true);
  });
});

describe('addresses of feeds', () => {
  const check = (url: string, base?: string) => checkUrl(url, DEFAULT_FETCH_RULES, base);

  test.each([
    ['feed', /not an address/u],
    ['', /not an address/u],
    ['ftp://files.example/feed', /only http and https/u],
    ['file:///etc/passwd', /only http and https/u],
    ['gopher://x.example/', /only http and https/u],
    ['javascript:alert(1)', /only http and https/u],
    ['https://user:word@feeds.example/', /user name or password/u],
    ['https://user@feeds.example/', /user name or password/u],
    ['http://feeds.example:22/', /port 22/u],
    ['http://feeds.example:6379/', /port 6379/u],
    ['http://127.0.0.1/', /loopback/u],
    ['http://2130706433/', /loopback/u],
    ['http://0x7f.1/', /loopback/u],
    ['http://0177.0.0.1/', /loopback/u],
    ['http://127.1/', /loopback/u],
    ['http://0/', /unspecified/u],
    ['http://[::1]/', /loopback/u],
    ['http://[::ffff:127.0.0.1]/', /IPv4/u],
    ['http://[::ffff:7f00:1]/', /IPv4/u],
    ['http://169.254.169.254/latest/meta-data/', /link-local/u],
    ['http://１２７.０.０.１/', /loopback/u],
  ])('%s is refused', (url, words) => {
    expect(check(url)).toEqual({ ok: false, reason: expect.stringMatching(words) });
  });

  test.each(['https://feeds.example/rss?x=1', 'http://feeds.example:8080/', 'https://8.8.8.8/'])(
    '%s passes',
    (url) => expect(check(url)).toMatchObject({ ok: true }),
  );

  test('what a redirect says is looked at against where it stands', () => {
    expect(check('/other', 'https://feeds.example/rss')).toMatchObject({
      ok: true,
      url: expect.objectContaining({ href: 'https://feeds.example/other' }),
    });
    expect(check('//127.0.0.1/', 'https://feeds.example/rss')).toMatchObject({ ok: false });
  });
});
