// Takes out of a compiled sheet what our pages never use, and joins rules that nhsuk-frontend's mixins write apart.
// It halves the sheet. The order of what remains never changes where it could matter.

// Parts of nhsuk-frontend that none of our components can show (see the test's list of what is not supported), and
// what it keeps for browsers that cannot run today's web at all.
const unused = [
  /--care/, // cards that say how urgently to seek care
  /--login/, // NHS login
  /__organisation|--organisation/, // the mark of an NHS organisation
  /__search|-search-/, // a search field in the header
  /\.nhsuk-table-responsive|\.nhsuk-table-container|\.nhsuk-table__(panel|heading-tab)|\.nhsuk-warning-callout/, // old names
  /\.nhsuk-details--reverse|\.nhsuk-card__img|\.nhsuk-image/, // nothing of ours asks for these
  /\.nhsuk-button--brand|\.nhsuk-hint--|\.nhsuk-fieldset__legend--xl|\.nhsuk-label--xl/,
  /:(visited|hover|active|focus) \.nhsuk-icon$/, // an old Safari's icons did not follow their link's colour
  /\.nhsuk-input__|\.nhsuk-panel__title/, // old names
  /nhsuk-u-(margin|padding)-/, // utilities that _core.scss leaves out
  /:-ms-(?!reveal)/, // Edge still shows a password by itself, beside our button
];

const alwaysTrue = /^@supports ?(not \(-ms-ime-align: auto\)|\(forced-color-adjust: auto\)|\((margin|left|outline-width): max\(.*\)\)|\(container-type: inline-size\)|\(-webkit-mask-position: initial\) or \(mask-position: initial\))$/;
const neverTrue = /^@media screen\ufffd|\(-ms-high-contrast: none\)|^@media print and \(-ms-high-contrast|^@supports not \(caret-color: auto\)/;
const systemLink = /^color: ?(LinkText|VisitedText|ActiveText)$/; // what forced colours do by themselves

/** @param alsoUnused patterns of selectors that this sheet can do without beside those that every sheet can */
export function prune(css, alsoUnused = []) {
  const usedProperties = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  return write(tidy(parse(css), { usedProperties, unused: [...unused, ...alsoUnused], inForcedColours: false }));
}

function tidy(nodes, context) {
  const kept = [];
  for (const node of nodes) {
    if (node.body === undefined) {
      if (!isUnusedDeclaration(node.head, context)) kept.push(node);
      continue;
    }
    if (neverTrue.test(node.head)) continue;
    if (alwaysTrue.test(node.head)) {
      kept.push(...tidy(node.body, context));
      continue;
    }
    const isAt = node.head.startsWith('@');
    const head = isAt ? node.head.replace(/, ?\(-ms-high-contrast: ?active\)/, '') : selectors(node.head, context.unused);
    const body = tidy(node.body, { ...context, inForcedColours: context.inForcedColours || /forced-colors/.test(head) });
    if (head && body.length > 0) kept.push({ head, body });
  }
  return joinNeighbours(moveUp(joinNeighbours(kept)));
}

function selectors(head, unused) {
  return split(head)
    .map((selector) => selector.trim().replace(/:not\(\.\\:[\w-]+\)/g, ''))
    .filter((selector) => !unused.some((pattern) => pattern.test(selector)))
    .join(',');
}

function isUnusedDeclaration(declaration, { usedProperties, inForcedColours }) {
  if (inForcedColours && systemLink.test(declaration)) return true;
  if (/^background(-image)?: ?url\(/.test(declaration)) return true; // icons, where masks are not known
  if (/^-webkit-clip-path:|^-ms-|^-moz-text-size/.test(declaration)) return true;
  const [, property] = /^(--nhsuk[\w-]*-colou?r):/.exec(declaration) ?? [];
  return property !== undefined && !usedProperties.has(property);
}

// a{x}a{y} is a{x;y}; a{x}b{x} is a,b{x}; two blocks of one condition side by side are one.
function joinNeighbours(nodes) {
  const joined = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (before?.body && node.body && before.head === node.head && !node.head.startsWith('@font')) {
      const body = [...before.body, ...node.body];
      joined[joined.length - 1] = { head: node.head, body: isBlock(node) ? joinNeighbours(moveUp(joinNeighbours(body))) : lastOfEach(body) };
    } else if (before?.body && node.body && !isBlock(node) && !isBlock(before) && before.head !== ':root' && write(before.body) === write(node.body)) {
      joined[joined.length - 1] = { head: `${before.head},${node.head}`, body: node.body };
    } else joined.push(node);
  }
  return joined;
}

// a{x}@media{a{y}}a{z} is a{x;z}@media{a{y}} where z sets nothing that y sets.
function moveUp(nodes) {
  const moved = [];
  for (const node of nodes) {
    let target = moved.length - 1;
    while (target >= 0 && isBlock(moved[target])) target--;
    const between = moved.slice(target + 1);
    const canMove = target >= 0 && node.body && !isBlock(node) && between.length > 0 && moved[target].head === node.head
      && !between.some((block) => conflicts(node.body, declarationsOf(block)));
    if (canMove) moved[target] = { head: node.head, body: lastOfEach([...moved[target].body, ...node.body]) };
    else moved.push(node);
  }
  return moved;
}

function conflicts(some, others) {
  const property = (node) => node.head.slice(0, node.head.indexOf(':'));
  const isPartOf = (a, b) => a === b || a.startsWith(b + '-') || b.startsWith(a + '-');
  return some.some((a) => others.some((b) => isPartOf(property(a), property(b))));
}

function declarationsOf(node) {
  return node.body ? node.body.flatMap(declarationsOf) : [node];
}

// A later declaration of the same property hides an earlier one, unless the two are written as a fallback in one rule.
function lastOfEach(declarations) {
  const text = new Map();
  for (const node of declarations) {
    text.delete(node.head);
    text.set(node.head, node);
  }
  return [...text.values()];
}

function isBlock(node) {
  return node.head.startsWith('@');
}

function write(nodes) {
  return nodes.map(({ head, body }) => (body ? `${head}{${write(body)}}` : `${head};`)).join('');
}

// At commas outside brackets: .a,.b:is(.c,.d) has two selectors.
function split(head) {
  const parts = [''];
  let depth = 0;
  for (const c of head) {
    if (c === '(' || c === '[') depth++;
    if (c === ')' || c === ']') depth--;
    if (c === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += c;
  }
  return parts;
}

function parse(css) {
  let at = css.charCodeAt(0) === 0xfeff ? 1 : 0;
  return block();

  function block() {
    const nodes = [];
    let head = '';
    const end = () => {
      if (head.trim()) nodes.push({ head: head.trim() });
      head = '';
    };
    while (at < css.length) {
      const c = css[at++];
      if (c === '{') {
        nodes.push({ head: head.trim(), body: block() });
        head = '';
      } else if (c === '}') {
        end();
        return nodes;
      } else if (c === ';') end();
      else if (c === '"' || c === "'") {
        const close = closing(c);
        head += css.slice(at - 1, close);
        at = close;
      } else if (c === '(') {
        head += c;
        // url(data:image/...;...) holds semicolons that end nothing.
        for (let depth = 1; depth > 0; at++) {
          if (css[at] === '"' || css[at] === "'") {
            const quote = css[at++];
            const close = closing(quote);
            head += quote + css.slice(at, close);
            at = close - 1;
            continue;
          }
          if (css[at] === '(') depth++;
          if (css[at] === ')') depth--;
          head += css[at];
        }
      } else head += c;
    }
    end();
    return nodes;
  }

  function closing(quote) {
    let close = at;
    while (css[close] !== quote) close += css[close] === '\\' ? 2 : 1;
    return close + 1;
  }
}
