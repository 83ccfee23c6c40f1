package fr.maillage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.report.ReportBlock.Column;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CarefulRowsTest {

    private static final ReportTexts TEXTS = new ReportTexts(Locale.FRENCH);
    private static final List<ReportValue> ROW = List.of(ReportValue.text("Bondy"), ReportValue.number(3));

    @Test
    void a_table_whose_rows_break_off_keeps_those_before_and_says_that_the_rest_is_missing() {
        List<List<ReportValue>> read = new ArrayList<>();

        careful(sink -> {
                    sink.test(ROW);
                    sink.test(ROW);
                    throw new IllegalStateException("planted");
                })
                .read(read::add);

        ReportValue missing = ReportValue.missing("non lu\u00a0: erreur");
        assertThat(read).containsExactly(ROW, ROW, List.of(missing, missing));
    }

    @Test
    void what_fails_in_drawing_a_row_fails_as_before() {
        UncheckedIOException gone = new UncheckedIOException(new java.io.IOException("the reader is gone"));

        assertThatThrownBy(() -> careful(RowSource.of(List.of(ROW))).read(row -> {
                    throw gone;
                }))
                .isSameAs(gone);
    }

    @Test
    void whole_rows_read_as_they_are_and_have_the_tag_that_they_had() {
        RowSource rows = RowSource.of(List.of(ROW, ROW));
        List<List<ReportValue>> read = new ArrayList<>();

        careful(rows).read(read::add);

        assertThat(read).containsExactly(ROW, ROW);
        assertThat(careful(rows)).hasToString(rows.toString());
    }

    private static RowSource careful(RowSource rows) {
        ReportBlock.Table table = new ReportBlock.Table(
                "Lieux",
                List.of(Column.header("Commune", 1), Column.of("Lieux", ValueFormat.INTEGER, 1)),
                rows,
                "Aucun lieu",
                null,
                null);
        return CarefulRows.of(table, TEXTS).rows();
    }
}
