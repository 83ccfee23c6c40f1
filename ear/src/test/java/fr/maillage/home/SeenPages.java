package fr.maillage.home;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;

/**
 * Remembers what of the pages was looked at, so that what is the same for several people is looked at once: each content
 * and each frame around it (header, navigation, footer). A content that was seen in one frame need not be looked at again
 * in another that was seen.
 */
final class SeenPages {

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

    /** Whether anything of the page was not looked at before; from now on all of it counts as looked at, at any width. */
    boolean isNew(Page page) {
        boolean fresh = false;
        for (Object part : (Iterable<?>) page.evaluate(TEXT)) {
            fresh |= seen.add((String) part);
        }
        return fresh;
    }
}
