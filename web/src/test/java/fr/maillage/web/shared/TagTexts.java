package fr.maillage.web.shared;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that tags read by the kind that a page gives them: {@code kind.concat('.list.none')}. */
final class TagTexts {

    private static final Pattern READ = Pattern.compile("kind\\.concat\\('(\\.[a-z.-]+)'\\)");

    private static final Pattern USED = Pattern.compile("<m:([a-z-]+)(?= )[^>]*? kind=\"([a-z.]+)\"");

    private TagTexts() {}

    static Set<String> required() {
        Map<String, Set<String>> read = new HashMap<>();
        for (Path file : PageSources.files(PageSources.PAGES, ".xhtml")) {
            if (file.getParent().endsWith("tags")) {
                Matcher matcher = READ.matcher(PageSources.text(file));
                Set<String> suffixes = new TreeSet<>();
                while (matcher.find()) {
                    suffixes.add(matcher.group(1));
                }
                read.put(file.getFileName().toString().replace(".xhtml", ""), suffixes);
            }
        }
        Set<String> keys = new TreeSet<>();
        for (Path file : PageSources.files(PageSources.PAGES, ".xhtml")) {
            Matcher matcher = USED.matcher(PageSources.text(file));
            while (matcher.find()) {
                read.getOrDefault(matcher.group(1), Set.of()).forEach(suffix -> keys.add(matcher.group(2) + suffix));
            }
        }
        return keys;
    }
}
