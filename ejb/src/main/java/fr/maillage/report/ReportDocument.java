package fr.maillage.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A report as data, ready to be drawn.
 *
 * @param locale the language of all its texts
 * @param title what it is
 * @param subtitle what it is about: the territory
 * @param letterhead who issues it
 * @param frame what is put around it
 * @param abstractText one sentence for the file's properties
 * @param facts what stands under the title: dates, scope
 * @param blocks the contents in reading order
 */
public record ReportDocument(
        Locale locale,
        String title,
        String subtitle,
        String letterhead,
        ReportFrame frame,
        String abstractText,
        List<Fact> facts,
        List<ReportBlock> blocks) {

    /** A label and its text. */
    public record Fact(String label, String text) {}

    public ReportDocument {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(frame, "frame");
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }
}
