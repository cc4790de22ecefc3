// Walks the workbench as people use it: node journeys.mjs JOURNEY ADDRESS [FOLDER]. Says what is wrong, a line each; silence is good.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [journey, address, folder] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const origin = new URL(address).origin;
const wrong = [];
const check = (holds, what) => void (holds || wrong.push(what));

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

/** A page that is let in, and that notes what it may not do: run a dialog, ask elsewhere, break the policy. */
async function visit(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('dialog', dialog => { wrong.push(`a dialog came up: ${dialog.message()}`); void dialog.dismiss(); });
  page.on('pageerror', error => wrong.push(`a script failed: ${error.message}`));
  page.on('console', message => message.type() === 'error' && wrong.push(`the console says: ${message.text()}`));
  page.on('request', request => request.url().startsWith(origin) || wrong.push(`something was asked elsewhere: ${request.url()}`));
  await page.goto(address);
  return page;
}

/** The addresses of one page of each kind. */
async function pages(page) {
  const addresses = ['/', '/documents', '/happenings', '/ledger?state=all', '/ledger/cards', '/timeline', '/map', '/sources', '/network', '/network?view=acts&status=all', '/network?view=cites', '/network?q=statsu:x', '/settings', '/audit', '/audit?kind=none', '/api', '/import', '/about'];
  await page.goto(origin + '/documents');
  const documents = await page.locator('li.document a.open').evaluateAll(links => links.map(a => a.getAttribute('href')));
  addresses.push(...documents);
  await page.goto(origin + '/');
  const claim = await page.locator('li.claim a.open').first().getAttribute('href');
  addresses.push(claim, claim + '/tree', '/?q=statsu:x', '/no/such/page', `${documents[0]}/beside/${documents[1].split('/').pop()}`);
  await page.goto(origin + '/happenings');
  const happenings = page.locator('a.open');
  if (await happenings.count() > 0) {
    addresses.push(await happenings.first().getAttribute('href'));
  }

  await page.goto(origin + '/cases');
  if (await page.locator('a.open').count() === 0) {
    await page.locator('input[name=name]').fill('bridge');
    await page.locator('input[name=question]').fill('Who shelled the bridge?');
    await page.locator('input[name=query]').fill('bridge');
    await page.getByRole('button', { name: 'Start it' }).click();
    await page.locator('textarea[name=words]').fill('One side did.\nThe other did.');
    await page.locator('#hypotheses').getByRole('button', { name: 'Add' }).click();
    await page.goto(origin + '/cases/bridge/find?q=bridge');
    await page.locator('input.pick').first().check();
    await page.getByRole('button', { name: 'Take up' }).click();
  }

  await page.goto(origin + '/cases');
  const one = await page.locator('a.open').first().getAttribute('href');
  addresses.push('/indicators/backtest?sentence=' + encodeURIComponent('1 claims of shell* in 30 days'), '/cases', one, one + '/history', one + '/dossier', one + '/find?q=', one + '/evidence/E1');
  for (const list of ['/ledger?state=all', '/ledger/cards', '/sources']) {
    await page.goto(origin + list);
    addresses.push(await page.locator('a.open').first().getAttribute('href'));
  }

  return addresses;
}

/** What the console says of pages that answer with an error is meant. */
const isMeant = line => /status of 4\d\d/.test(line);

const journeys = {
  async accessible() {
    for (const colorScheme of ['light', 'dark']) {
      const page = await visit({ colorScheme });
      for (const at of await pages(page)) {
        await page.goto(origin + at);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        for (const violation of violations) {
          wrong.push(`${at} (${colorScheme}): ${violation.impact} ${violation.id}: ${violation.nodes[0].html.slice(0, 160)}`);
        }
      }
    }
  },

  async search() {
    const page = await visit();
    const before = await page.locator('li.claim').count();
    await page.locator('#q').pressSequentially('shelled', { delay: 20 });
    await page.waitForURL(/q=shelled/);
    await page.waitForFunction(n => document.querySelectorAll('li.claim').length < n, before);
    check(await page.locator('li.claim').count() > 0, 'nothing was found while typing');
    await page.locator('.facet a', { hasText: 'asserted' }).first().click();
    check(page.url().includes('status'), 'a facet did not narrow the search');
    await page.locator('#search-name').fill('bridges');
    await page.locator('.searches button', { hasText: 'Save' }).click();
    check(await page.locator('.searches a', { hasText: 'bridges' }).count() === 1, 'the search was not saved');
    await page.goto(origin + '/?q=captured');
    await page.locator('.pick').first().check();
    await page.locator('#tag').fill('port');
    await page.locator('.tagging button').click();
    await page.goto(origin + '/?q=tag:port');
    check(await page.locator('li.claim').count() === 1, 'the claim does not carry its tag');
  },

  async keyboard() {
    const page = await visit();
    await page.keyboard.press('/');
    check(await page.evaluate(() => document.activeElement?.id) === 'q', "'/' does not lead to the search");
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    check(await page.locator('#keys').isVisible(), "'?' does not show the keys");
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const at = page.locator('[data-item].at');
    check(await at.count() === 1 && await at.getAttribute('data-id') === await page.locator('[data-item]').nth(1).getAttribute('data-id'), "'j' does not lead to the second item");
    await page.keyboard.press('x');
    check(await at.locator('.pick').isChecked(), "'x' does not select the item");
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\//);
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.waitForURL(/\/happenings/);
    await page.keyboard.press('Tab');
    check(await page.evaluate(() => document.activeElement?.className) === 'skip', 'the first stop is not the way to the content');
  },

  async reading() {
    const page = await visit();
    await page.goto(origin + '/documents?q=bridge');
    await page.locator('a.open').last().click();
    const mark = page.locator('.words a.p').first();
    await mark.hover();
    check(await page.locator('.margin li.at').count() > 0, 'the claim that is pointed at is not marked in the margin');
    check(await page.evaluate(() => CSS.highlights.has('claim')), 'the words of the claim are not marked');
    await mark.click();
    await page.locator('#card .claim-card').waitFor();
    await page.locator('#card [data-tree]').click();
    await page.locator('#card #tree').waitFor();
    await page.locator('#card .add summary').click();
    await page.locator('#card select[name=field]').selectOption('status');
    await page.locator('#card input[name=value]').fill('demanded');
    await page.locator('#card button[value=correction]').click();
    await page.waitForURL(/\/claims\//);
    check(await page.locator('tr.corrected ins').textContent() === 'demanded', 'the correction is not shown');
    await page.goBack();
    await page.locator('#show-time').check();
    const shown = await page.locator('.words .m-time').first().evaluate(node => getComputedStyle(node).backgroundColor);
    check(shown !== 'rgba(0, 0, 0, 0)', 'dates that are switched on are not marked');
  },

  async judging() {
    const page = await visit();
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.waitForURL(/\/ledger/);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const card = page.locator('#forecast .forecast-card');
    await card.waitFor();
    await card.locator('input[value=partly]').check();
    await card.locator('input[name=reason]').fill('Half of it.');
    await card.locator('.resolve button').click();
    await page.waitForURL(/\/ledger\/[cf]-/);
    check(await page.locator('.standing').first().textContent() === 'partly', 'the outcome is not shown');
    await page.getByRole('button', { name: 'Take back' }).click();
    check(await page.locator('.standing').first().textContent() !== 'partly', 'the outcome was not taken back');
  },

  async weighing() {
    const page = await visit();
    await page.goto(origin + '/cases');
    await page.locator('input[name=name]').fill('keys');
    await page.locator('input[name=question]').fill('Will the army withdraw?');
    await page.locator('input[name=query]').fill('army');
    await page.getByRole('button', { name: 'Start it' }).click();
    await page.locator('textarea[name=words]').fill('It will.\nIt will not.');
    await page.locator('#hypotheses').getByRole('button', { name: 'Add' }).click();
    await page.locator('#drawer-query').fill('bridge');
    await page.locator('#drawer input.pick').nth(1).waitFor();
    await page.locator('#drawer input.pick').nth(0).check();
    await page.locator('#drawer input.pick').nth(1).check();
    await page.locator('#drawer').getByRole('button', { name: 'Take up' }).click();
    const cells = page.locator('.cell a');
    check(await cells.count() === 4, 'the matrix has not two items by two hypotheses');
    await cells.first().focus();
    for (const key of ['5', '1', '4', '3']) {
      await page.keyboard.press(key);
    }

    check((await cells.allTextContents()).join() === 'II,CC,I,N', 'the keys do not rate from cell to cell');
    await page.waitForFunction(() => document.querySelector('.ranking .first b')?.textContent === 'H2');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    check(await page.evaluate(() => document.activeElement?.dataset.hypothesis) === 'H1', 'the arrows do not move in the matrix');
    await page.reload();
    check((await cells.allTextContents()).sort().join() === ['II', 'CC', 'I', 'N'].sort().join(), 'the ratings were not kept');
  },

  async looking() {
    const page = await visit();
    await page.goto(origin + '/timeline');
    const time = page.locator('.time-pane canvas');
    await time.waitFor();
    await page.locator('.place-pane canvas').waitFor();
    const box = await time.boundingBox();
    await page.mouse.move(box.x + box.width * 0.3, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=/);
    const all = Number(await page.locator('.picked h2 a').textContent().then(t => t.match(/\d+/)[0]));
    check(all > 0, 'what is selected is not listed');
    await page.locator('.tools input[name=from]').fill('1962-10-25');
    await page.locator('.tools input[name=to]').fill('1962-10-25');
    await page.waitForURL(/from=1962-10-25&to=1962-10-25/);
    await page.waitForFunction(() => document.querySelector('.picked h2 a')?.href.includes('before%3A1962-10-25'));
    check(await page.locator('.picked li.claim').count() > 0, 'the claims of a day are not listed');
    await time.focus();
    await page.keyboard.press('Escape');
    await page.waitForURL(url => !url.search.includes('from='));
    check(await page.locator('.picked').isHidden(), 'Escape does not select all again');
    await page.keyboard.press('+');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=/);
  },

  /** How long it takes from a brush on the time line to the map redrawn, over as many events as are ever shown. */
  async brush() {
    const page = await visit();
    const count = 50_000;
    const random = (i, n) => (Math.imul(i + 1, 2654435761) >>> 8) % n;
    const column = make => Array.from({ length: count }, (_, i) => make(i));
    const countries = [['UKR', 'Ukraine', 49, 32], ['CUB', 'Cuba', 22, -79], ['DEU', 'Germany', 51, 10], ['IND', 'India', 22, 79], ['SDN', 'Sudan', 15, 30]].map(([code, name, lat, lon]) => ({ code, name, lat, lon }));
    await page.route('**/api/v1/timeline*', route => route.fulfill({ json: {
      count, all: true, claim: column(i => 'c-' + i.toString(16).padStart(16, '0')), claims: column(() => 1), status: column(i => random(i, 7)), denied: column(i => random(i * 3, 9) === 0 ? 1 : 0),
      history: column(i => random(i * 5, 40) === 0 ? 1 : 0), type: column(() => 0), actors: column(() => 0), from: column(i => 15_000 + random(i * 7, 4000)), to: column(i => 15_000 + random(i * 7, 4000) + random(i, 3)),
      made: column(() => null), deadline: column(() => null), country: column(i => random(i * 11, 5)), lat: column(i => i % 3 ? null : 20 + random(i * 13, 300) / 10), lon: column(i => i % 3 ? null : random(i * 17, 900) / 10), countries, words: ['ASSAULT'],
    } }));
    await page.goto(origin + '/timeline');
    await page.locator('.place-pane canvas').waitFor();
    await page.waitForTimeout(1000);
    const times = await page.evaluate(async () => {
      const canvas = document.querySelector('.time-pane canvas');
      const fire = (type, share) => {
        const box = canvas.getBoundingClientRect();
        canvas.dispatchEvent(new PointerEvent(type, { clientX: box.left + box.width * share, clientY: box.top + 40, button: 0, pointerId: 1, bubbles: true }));
      };
      const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
      canvas.setPointerCapture = () => {};
      const times = [];
      fire('pointerdown', 0.3);
      for (let step = 1; step <= 40; step++) {
        const begun = performance.now();
        fire('pointermove', 0.3 + step / 100);
        await frame();
        times.push(performance.now() - begun);
      }

      fire('pointerup', 0.7);
      return times.sort((a, b) => a - b);
    });
    console.error(`brush to map redrawn, ${count} events: median ${times[20].toFixed(0)} ms, 95 % under ${times[37].toFixed(0)} ms`);
  },

  /** How long after the address is asked for a page paints for the first time, cold. */
  async paint() {
    for (const at of ['/', '/documents', '/happenings', '/ledger', '/timeline', '/map', '/about']) {
      const times = [];
      for (let i = 0; i < 5; i++) {
        const page = await visit();
        await page.goto(origin + at);
        times.push(await page.evaluate(() => new Promise(done => new PerformanceObserver(list => done(list.getEntriesByName('first-contentful-paint')[0]?.startTime)).observe({ type: 'paint', buffered: true }))));
        await page.context().close();
      }

      console.error(`${at}: first contentful paint ${times.sort((a, b) => a - b)[2].toFixed(0)} ms (median of 5)`);
    }
  },

  async network() {
    const page = await visit();
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.waitForURL(/\/network/);
    const nodes = page.locator('#graph .node');
    check(await nodes.count() > 2, 'the network is not drawn');
    const places = () => nodes.evaluateAll(all => all.map(node => node.getAttribute('transform')).join());
    const before = await places();
    await page.reload();
    check(await places() === before, 'the same ties are drawn otherwise');
    await nodes.first().focus();
    check(await page.locator('#graph .edge.dim').count() > 0 && !(await nodes.first().evaluate(node => node.classList.contains('dim'))), 'only the ties of the party that is looked at should stand out');
    await page.keyboard.press('Enter');
    const tie = page.locator('#graph aside details').first();
    await tie.locator('summary').click();
    await tie.locator('li.claim').first().waitFor();
    await page.getByRole('button', { name: 'Closer' }).click();
    check((await page.locator('#graph svg > g').getAttribute('transform'))?.includes('scale(1.4'), 'the picture does not come closer');
    const rows = await page.locator('#ties tbody tr').count();
    await page.locator('#q').fill('pentagon');
    await page.waitForFunction(n => document.querySelectorAll('#ties tbody tr').length < n, rows);
    check(new URL(page.url()).searchParams.get('q') === 'pentagon', 'the search is not in the address');
  },

  async importing() {
    const page = await visit();
    await page.goto(origin + '/import');
    const answered = page.waitForResponse(answer => answer.url().endsWith('/api/v1/events'));
    await page.locator('#files').setInputFiles([
      { name: 'quay.txt', mimeType: 'text/plain', buffer: Buffer.from('Quay Closed\n\nThe army closed the quay on Monday.') },
      { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 broken') },
    ]);
    await page.getByRole('button', { name: 'Import files' }).click();
    check((await answered).headers()['content-type']?.startsWith('text/event-stream'), 'progress is not told');
    await page.locator('.notice h2', { hasText: '1 document added' }).waitFor();
    check(await page.locator('.notice.problem li').count() === 1, 'what failed is not listed');
    check(await page.locator('.importing').count() === 0, 'the progress is still shown');
    check(await page.getByRole('button', { name: 'Import files' }).isEnabled(), 'nothing more can be imported');
  },

  async scriptless() {
    const page = await visit({ javaScriptEnabled: false });
    await page.locator('#q').fill('captured');
    await page.locator('.search button').click();
    check(await page.locator('li.claim').count() > 0, 'a search finds nothing');
    await page.locator('li.claim a.open').first().click();
    check(await page.locator('.fields tr').count() > 3, 'a claim is not shown');
    await page.locator('.details a').first().click();
    check(await page.locator('.words').count() > 0, 'a document is not shown');
  },

  async hostile() {
    const page = await visit();
    for (const at of await pages(page)) {
      await page.goto(origin + at);
      check(await page.locator('main').isVisible(), `${at}: the page does not show`);
      check(await page.evaluate(() => [...document.scripts].every(s => s.src.startsWith(location.origin + '/assets/'))), `${at}: a script of somebody else`);
      check(await page.locator('img, iframe, object, embed, style, [onerror], [onload]').count() === 0, `${at}: markup of somebody else`);
    }
  },

  async narrow() {
    for (const [name, options] of [['phone', { viewport: { width: 390, height: 800 } }], ['200 % zoom', { viewport: { width: 700, height: 450 }, deviceScaleFactor: 2 }]]) {
      const page = await visit(options);
      for (const at of await pages(page)) {
        await page.goto(origin + at);
        const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        check(wide <= seen, `${at} (${name}): ${wide} wide where ${seen} are seen`);
      }
    }
  },

  async still() {
    const page = await visit({ reducedMotion: 'reduce' });
    check(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior) === 'auto', 'the page scrolls with motion');
  },

  /** Pictures of the pages, light and dark. */
  async pictures() {
    for (const colorScheme of ['light', 'dark']) {
      const page = await visit({ colorScheme, viewport: { width: 1280, height: 800 } });
      const shoot = name => page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
      await shoot('library');
      await page.goto(origin + '/documents');
      await page.locator('a.open').nth(1).click();
      await page.locator('#show-loaded').check();
      await page.locator('#show-time').check();
      await page.locator('.words a.p').nth(8).click();
      await page.locator('#card .claim-card').waitFor();
      await shoot('reading');
      await page.goto(origin + '/happenings?disagreeing=yes');
      await page.locator('a.open').first().click();
      await shoot('happening');
      await page.goto(origin + '/ledger?state=due');
      await page.locator('a.open').nth(4).click();
      await page.locator('#forecast .forecast-card').waitFor();
      await shoot('ledger');
      await page.goto(origin + '/cases');
      if (await page.locator('a.open').count() > 0) {
        await page.locator('a.open').first().click();
        await shoot('case');
      }

      await page.goto(origin + '/timeline?q=' + encodeURIComponent('after:1962-09 before:1963-06'));
      await page.locator('.place-pane canvas').waitFor();
      await page.waitForTimeout(500);
      await shoot('timeline');
      await page.goto(origin + '/map?from=1962-10-01&to=1962-11-30');
      await page.locator('.picked .items').waitFor();
      await shoot('map');
      await page.goto(origin + '/sources');
      await page.locator('a.open').first().click();
      await shoot('source');
      await page.goto(origin + '/network');
      await page.locator('#graph .node').first().focus();
      await page.keyboard.press('Enter');
      await shoot('network');
    }
  },
};

await journeys[journey]();
await browser.close();
const left = wrong.filter(line => !isMeant(line));
left.forEach(line => console.log(line));
process.exitCode = left.length > 0 ? 1 : 0;
