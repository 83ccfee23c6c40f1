package fr.maillage.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A sheet to pin to a wall, in big letters.
 *
 * @param locale the language of all its texts
 * @param issuer who puts it up
 * @param title what it is about
 * @param subtitle one line below; null for none
 * @param sections what there is to know, in reading order
 * @param footer where to learn more
 */
public record Poster(
        Locale locale, String issuer, String title, String subtitle, List<Section> sections, String footer) {

    /** A heading with its lines. */
    public record Section(String heading, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    public Poster {
        Objects.requireNonNull(locale, "locale");
        sections = List.copyOf(sections);
    }
}
