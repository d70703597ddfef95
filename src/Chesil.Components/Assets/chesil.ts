// Nothing on a page needs this file: every page reads and works without script.
// With script, long navigation folds away, wide tables can be scrolled by keyboard and errors take the focus.
import {
  Button,
  createAll,
  ErrorSummary,
  Header,
  NotificationBanner,
  Radios,
  Scroll,
  SkipLink,
  Table,
} from 'nhsuk-frontend';

// The class is set here rather than by a script in the page, because our pages carry no inline script.
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
}

for (const component of [Button, ErrorSummary, Header, NotificationBanner, Radios, Scroll, SkipLink, Table]) {
  createAll(component);
}
