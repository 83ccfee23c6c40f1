package fr.maillage.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.Browser;
import fr.maillage.testing.PageSession;
import fr.maillage.testing.ProductServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/**
 * One person after the other asks for all pages as a program does, and opens in a browser those that hold something
 * nobody has looked at yet.
 */
final class PageRound {

    private static final Pattern HEADING = Pattern.compile("<h1[ >]");
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script.*?</script>");

    /** Width in pixels that a window of 1,280 shows at 200 %. */
    private static final int TWICE_THE_SIZE = Browser.WIDE / 2;

    /** A page heavier than this is a list without a bound. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final SeenPages seen = new SeenPages();
    private final boolean each;

    /** One that asks axe about each page with something new if {@code each}, else about those that are built anew. */
    PageRound(boolean each) {
        this.each = each;
    }

    /**
     * Looks at all pages as one person.
     *
     * @param width at which axe looks first
     * @param other what is asked of a page at the other width
     */
    void of(String login, int width, Consumer<Browser> other) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        Set<Integer> refusals = new HashSet<>();
        PageSession session = PageSession.signedIn(login, ProductServer.passwordOf(login));
        try (Browser browser = Browser.signedIn(login, width)) {
            for (String address : PageAddresses.all()) {
                HttpResponse<String> page = session.followed(address);
                // The runs of others are as if they were not there.
                softly.assertThat(page.statusCode())
                        .as("%s as %s", address, login)
                        .isIn(login.equals("admin") ? List.of(200) : List.of(200, 403, 404));
                // A refusal is the same page wherever it comes.
                if (page.statusCode() == 200 || refusals.add(page.statusCode())) {
                    softly.check(() -> isWhole(page));
                    if (seen.isNew(page.body())) {
                        look(softly, browser, address, width, other, seen.isBuiltAnew(page.body()) || each);
                    }
                }
            }
        }
        softly.assertAll();
    }

    private static void look(
            SoftAssertions softly,
            Browser browser,
            String address,
            int width,
            Consumer<Browser> other,
            boolean accessible) {
        browser.page().navigate(ProductServer.shared().uri(address).toString());
        if (accessible) {
            softly.check(browser::isAccessible);
        }
        softly.check(browser::fitsTheWindow);
        browser.page().setViewportSize(TWICE_THE_SIZE, 450);
        softly.check(browser::fitsTheWindow);
        browser.page().setViewportSize(width == Browser.WIDE ? Browser.NARROW : Browser.WIDE, 900);
        softly.check(() -> other.accept(browser));
        softly.check(browser::fitsTheWindow);
        browser.page().setViewportSize(width, 900);
        softly.check(browser::hasNoErrors);
    }

    private static void isWhole(HttpResponse<String> page) {
        assertThat(HEADING.matcher(page.body()).results().count())
                .as("main headings of %s", page.uri())
                .isEqualTo(1);
        assertThat(SCRIPT.matcher(page.body()).replaceAll(""))
                .as("texts of %s", page.uri())
                .doesNotContain("???");
        assertThat(page.body().length()).as("characters of %s", page.uri()).isLessThan(MOST_CHARACTERS);
    }
}
