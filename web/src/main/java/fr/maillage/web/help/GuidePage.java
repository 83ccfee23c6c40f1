package fr.maillage.web.help;

import java.util.List;

/**
 * A page of the guide.
 *
 * @param task its name in addresses, that of its file
 * @param title its heading
 * @param html its content below the heading; made from our own sources alone
 * @param sections its parts, for searching; the first one has no anchor
 */
public record GuidePage(String task, String title, String html, List<Section> sections) {

    /**
     * Text under one heading.
     *
     * @param anchor the heading's identifier; empty for the page itself
     * @param text without markup
     */
    public record Section(String anchor, String title, String text) {}

    public GuidePage {
        sections = List.copyOf(sections);
    }
}
