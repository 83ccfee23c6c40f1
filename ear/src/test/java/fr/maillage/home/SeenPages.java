package fr.maillage.home;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Remembers what of the pages was looked at, so that what is the same for several people is looked at once: each content
 * and each frame around it (header, navigation, footer). A content that was seen in one frame need not be looked at again
 * in another that was seen.
 */
final class SeenPages {

    private static final Pattern CONTENT = Pattern.compile("(?s)<main[ >].*</main>");
    private static final Pattern TITLE = Pattern.compile("(?s)<title>\\s*\\S.*?</title>");

    /** Scripts, secrets of the form, and where links and forms lead: axe does not go by them. */
    private static final Pattern IGNORED = Pattern.compile(
            "(?s)<script.*?</script>|<input[^>]*type=\"hidden\"[^>]*>" + "| (?:href|action|nonce|src)=\"[^\"]*\"");

    /** The mark at the entry of the current page. */
    private static final Pattern CURRENT = Pattern.compile(" aria-current=\"[^\"]*\"");

    /** An element as it begins, with the text that follows. */
    private static final Pattern BEGINNING = Pattern.compile("<([a-z][^>]*)>([^<]*)");

    /** Attributes whose value is of one record: that there is one is what counts. */
    private static final Pattern NAMED = Pattern.compile(
            " (id|for|name|value|title|alt|style|datetime|d|x|y|cx|cy|width|height|aria-label|aria-labelledby"
                    + "|aria-describedby|aria-controls|data-[a-z-]+)=\"[^\"]+\"");

    private final Set<String> seen = new HashSet<>();
    private final Set<String> built = new HashSet<>();

    /**
     * Tells if any element of the page is made as none was that came here before: its name, its attributes but for what is of
     * one record, and if a text follows. From now on all of them were here.
     */
    boolean isBuiltAnew(String page) {
        return BEGINNING
                        .matcher(IGNORED.matcher(page).replaceAll(""))
                        .results()
                        .map(element -> NAMED.matcher(element.group(1)).replaceAll(" $1")
                                + (element.group(2).isBlank() ? "" : ">"))
                        .filter(built::add)
                        .count()
                > 0;
    }

    /** Tells if anything of the page, as it is sent, was not looked at before; from now on all of it counts as looked at. */
    boolean isNew(String page) {
        String plain = IGNORED.matcher(page).replaceAll("");
        String content = CONTENT.matcher(plain)
                .results()
                .map(match -> match.group())
                .findFirst()
                .orElse("");
        String frame = CURRENT.matcher(
                        TITLE.matcher(CONTENT.matcher(plain).replaceFirst("")).replaceFirst("<title>x</title>"))
                .replaceAll("");
        // Not the short circuit: both are remembered.
        return seen.add(content) | seen.add(frame);
    }
}
