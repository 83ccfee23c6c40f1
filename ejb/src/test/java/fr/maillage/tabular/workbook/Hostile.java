package fr.maillage.tabular.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.provider.Arguments;

/** Steps that tests of workbooks made to hurt take again and again. */
final class Hostile {

    static final String HEAD = XlsxFile.row(1, "id", "nom");
    static final String ROW = "<row r=\"2\"><c r=\"A2\"><v>1</v></c>";

    /** Longer than the parser may hold at once. */
    static final int LONG = 2 * MarkupFilter.MOST_TEXT;

    static final int MANY = 70_000;

    private Hostile() {}

    /**
     * A file that must be refused.
     *
     * @param cell which the refusal names in the sheet {@code s}; null for none
     */
    static Arguments file(String what, String rule, String cell, Supplier<byte[]> file) {
        return Arguments.of(what, rule, cell, file);
    }

    /** The same, of what the second row of a workbook has besides. */
    static Arguments row(String what, String rule, String cell, String cells) {
        return file(
                what,
                rule,
                cell,
                () -> XlsxFile.of(HEAD + ROW + cells + "</row>").bytes());
    }

    static Arguments row(
            String what, String rule, String cell, String before, String repeated, int times, String after) {
        return file(what, rule, cell, () -> XlsxFile.of(HEAD + ROW + before, repeated, times, after + "</row>"));
    }

    /** Many pieces that differ by a number. */
    static String numbered(int count, String pattern) {
        return IntStream.range(0, count)
                .mapToObj(i -> pattern.replace("#", Integer.toHexString(i)))
                .collect(Collectors.joining());
    }

    static void assertRefused(byte[] file, String rule, String cell) throws IOException {
        Violation violation = refusal(file);

        assertThat(violation.rule()).isEqualTo(rule);
        assertThat(violation.field()).isEqualTo("file");
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String sentence = RuleTexts.text(violation, locale);
            assertThat(sentence).isNotEqualTo(rule).doesNotContain("{").endsWith(".");
            if (cell != null) {
                assertThat(sentence).contains(locale == Locale.FRENCH ? "«\u00a0s\u00a0»" : "“s”");
                assertThat(violation.args().get(1)).isEqualTo(cell);
            }
        }
    }

    private static Violation refusal(byte[] file) throws IOException {
        try (Workbook workbook = Workbook.open(new ByteArrayInputStream(file))) {
            boolean rows = workbook.nextSheet();
            while (rows) {
                rows = workbook.nextRow() != null || workbook.nextSheet();
            }
        } catch (Problem refused) {
            assertThat(refused.kind()).isEqualTo(Problem.Kind.INVALID);
            return refused.violations().get(0);
        }
        throw new AssertionError("The file was read.");
    }
}
