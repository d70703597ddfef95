// Nothing on a page needs this file: every page reads and works without script.
// With script, long navigation folds away, wide tables can be scrolled by keyboard, errors take the focus, and forms
// count what is typed, ask further only where that is wanted, show a password and take one press for one.
import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  Header,
  NotificationBanner,
  PasswordInput,
  Radios,
  Scroll,
  SkipLink,
  Table,
} from 'nhsuk-frontend';

// The class is set here rather than by a script in the page, because our pages carry no inline script.
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
}

for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, Header, NotificationBanner, PasswordInput, Radios, Scroll, SkipLink, Table]) {
  createAll(component);
}
