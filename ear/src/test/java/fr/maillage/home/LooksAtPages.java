package fr.maillage.home;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Browser;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks at pages with axe, once at what is the same for several people: each content and each frame around it (header,
 * navigation, footer) at each width. A content that was seen in one frame is not looked at again in another that was seen.
 */
final class LooksAtPages {

    /**
     * What axe goes by, as text: the part of the page without scripts, secrets of the form, and where links and forms lead.
     * Of the frame also without the mark at the entry of the current page and the page's own title.
     */
    private static final String TEXT = """
            () => {
              const plain = root => {
                root.querySelectorAll('script, input[type=hidden]').forEach(e => e.remove());
                root.querySelectorAll('[href]').forEach(e => e.setAttribute('href', '#'));
                root.querySelectorAll('[action]').forEach(e => e.setAttribute('action', '#'));
                return root.outerHTML;
              };
              const frame = document.documentElement.cloneNode(true);
              const content = frame.querySelector('main');
              content.replaceWith(document.createElement('main'));
              frame.querySelectorAll('[aria-current]').forEach(e => e.removeAttribute('aria-current'));
              frame.querySelector('title').textContent = frame.querySelector('title').textContent.trim() ? 'x' : '';
              return [plain(content), plain(frame)];
            }""";

    private final Set<String> seen = new HashSet<>();

    /** Fails when axe finds anything on the page, unless it looked at the same before; console errors fail always. */
    void look(Browser browser, int width) {
        if (isNew(browser.page(), width)) {
            browser.isAccessible();
        } else {
            browser.hasNoErrors();
        }
    }

    private boolean isNew(Page page, int width) {
        boolean fresh = false;
        for (Object part : (Iterable<?>) page.evaluate(TEXT)) {
            fresh |= seen.add(width + " " + part);
        }
        return fresh;
    }
}
