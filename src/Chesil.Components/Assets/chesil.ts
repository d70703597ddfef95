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

// Where a radio asks further, the library says that the radio is expanded. Assistive software is not told so of radios (WAI-ARIA 1.2), and axe
// calls it a fault; what is asked comes right after the radio.
class PlainRadios extends Radios {
  override syncConditionalRevealWithInputState(input: HTMLInputElement): void {
    super.syncConditionalRevealWithInputState(input);
    input.removeAttribute('aria-expanded');
  }
}

for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, Header, NotificationBanner, PasswordInput, PlainRadios, Scroll, SkipLink, Table]) {
  createAll(component);
}
