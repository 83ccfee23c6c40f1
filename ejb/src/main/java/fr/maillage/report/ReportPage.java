package fr.maillage.report;

import java.util.List;

/**
 * A report as a page shows it, all values in words: small enough to be kept with the report's files.
 *
 * @param language {@code fr} or {@code en}
 * @param facts what stands under the title
 */
public record ReportPage(
        String language, String title, String subtitle, String issuer, List<Entry> facts, List<Part> parts) {

    public ReportPage {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /** A label with its text. */
    public record Entry(String label, String text) {}

    /**
     * A part in reading order.
     *
     * @param kind one of {@code heading}, {@code subheading}, {@code paragraph}, {@code list} and {@code table}
     * @param text the heading, the sentence, or what the table is called; empty for a list
     * @param entries of a list
     * @param columns the titles of a table
     * @param header the index of the column that names the rows
     * @param rows of a table, as long as it has columns
     * @param note what is said below a table; empty for nothing
     */
    public record Part(
            String kind,
            String text,
            List<Entry> entries,
            List<String> columns,
            int header,
            List<List<String>> rows,
            String note) {

        public static final String HEADING = "heading";
        public static final String SUBHEADING = "subheading";
        public static final String PARAGRAPH = "paragraph";
        public static final String LIST = "list";
        public static final String TABLE = "table";

        public Part {
            entries = List.copyOf(entries);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** A part that is nothing but words. */
        public static Part of(String kind, String text) {
            return new Part(kind, text, List.of(), List.of(), 0, List.of(), "");
        }

        /** Labels with their texts. */
        public static Part list(List<Entry> entries) {
            return new Part(LIST, "", entries, List.of(), 0, List.of(), "");
        }
    }
}
