package fr.maillage.web.help;

import fr.maillage.web.help.GuidePage.Section;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The user guide, read once from the files of {@code docs/guide}; its README gives the pages and their order. */
@ApplicationScoped
public class Guide {

    private static final String CONTENTS = "README";
    private static final int SNIPPET = 160;

    private final Map<String, GuidePage> pages = new LinkedHashMap<>();
    private GuidePage english;

    /**
     * Result of a search.
     *
     * @param href the place in the guide
     * @param page the title of the page
     * @param title the heading of the section
     * @param snippet the text around the first word
     */
    public record Hit(String href, String page, String title, String snippet) {}

    @PostConstruct
    void read() {
        Matcher entries = HelpPatterns.ENTRY.matcher(source(CONTENTS));
        while (entries.find()) {
            pages.put(entries.group(1), GuideRenderer.page(entries.group(1), source(entries.group(1))));
        }
        english = GuideRenderer.page("en", source("en"));
    }

    /** All pages in their order. */
    public List<GuidePage> pages() {
        return List.copyOf(pages.values());
    }

    /** The page of a task; empty where there is none. */
    public Optional<GuidePage> page(String task) {
        return Optional.ofNullable(task).map(pages::get);
    }

    /** The short version for readers of English. */
    public GuidePage english() {
        return english;
    }

    /** The sections that have all the words, wherever in them and whatever their accents; in the guide's order. */
    public List<Hit> search(String words) {
        List<String> wanted =
                List.of(HelpPatterns.WHITE.split(GuideRenderer.plain(words).trim()));
        if (wanted.get(0).isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (GuidePage page : pages.values()) {
            for (Section section : page.sections()) {
                String text = GuideRenderer.plain(section.title() + " " + section.text());
                if (wanted.stream().allMatch(text::contains)) {
                    hits.add(hit(page, section, wanted.get(0)));
                }
            }
        }
        return hits;
    }

    private static Hit hit(GuidePage page, Section section, String word) {
        String text = section.text();
        int at = Math.max(0, GuideRenderer.plain(text).indexOf(word));
        int from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - SNIPPET / 2)) + 1);
        int to = Math.min(text.length(), from + SNIPPET);
        String snippet = (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        String anchor = section.anchor().isEmpty() ? "" : "#" + section.anchor();
        return new Hit("/help/page.xhtml?task=" + page.task() + anchor, page.title(), section.title(), snippet);
    }

    private static String source(String name) {
        try (InputStream in = Guide.class.getResourceAsStream("guide/" + name + ".md")) {
            if (in == null) {
                throw new IllegalStateException("The guide lacks " + name + ".md");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
