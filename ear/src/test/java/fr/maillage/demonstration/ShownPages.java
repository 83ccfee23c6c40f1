package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.PageSession;
import fr.maillage.testing.ProductServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages to which the navigation leads somebody, and what is empty on them. */
final class ShownPages {

    private static final Pattern NAVIGATION =
            Pattern.compile("<nav[^>]*class=\"[^\"]*m-nav[^\"]*\".*?</nav>", Pattern.DOTALL);
    private static final Pattern LISTS = Pattern.compile("<ul class=\"home-lists\">.*?</section>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    /** Up to what follows the actions, which hold no block of their own. */
    private static final Pattern EMPTY =
            Pattern.compile("<div class=\"m-empty\">.*?<div class=\"m-actions\">.*?</div>\\s*</div>", Pattern.DOTALL);

    private static final Pattern FORM = Pattern.compile("<form[^>]*>.*?</form>", Pattern.DOTALL);

    private final PageSession session;

    private ShownPages(PageSession session) {
        this.session = session;
    }

    static ShownPages of(PageSession session) {
        return new ShownPages(session);
    }

    static String password(String login) {
        return login.equals("admin") ? ProductServer.ADMIN_PASSWORD : ProductServer.DEMONSTRATION_PASSWORD;
    }

    /** Where the navigation leads, each page once. */
    List<String> navigation() {
        List<String> first = found(NAVIGATION, "/home.xhtml");
        List<String> paths = Stream.concat(
                        first.stream(),
                        first.stream()
                                .filter(path -> path.startsWith("/home/"))
                                .flatMap(path -> found(LISTS, path).stream()))
                .distinct()
                .toList();
        assertThat(paths).hasSizeGreaterThan(20);
        return paths;
    }

    private List<String> found(Pattern part, String page) {
        return part.matcher(text(page))
                .results()
                .flatMap(found -> links(found.group()).stream())
                .filter(path -> path.startsWith("/"))
                .toList();
    }

    /** A page that must be there. */
    String text(String path) {
        HttpResponse<String> answer = session.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Words of a page where it has nothing to show, with what it offers to do. */
    List<String> empty(String path) {
        return EMPTY.matcher(text(path)).results().map(MatchResult::group).toList();
    }

    /** Where a piece of a page leads. */
    static List<String> links(String piece) {
        return LINK.matcher(piece)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    /** The forms of a page that change something, but for that of signing out, which each page has. */
    static List<String> posting(String page) {
        return FORM.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(form ->
                        form.contains("method=\"post\"") && !form.contains("/logout") && !form.contains("/language"))
                .toList();
    }
}
