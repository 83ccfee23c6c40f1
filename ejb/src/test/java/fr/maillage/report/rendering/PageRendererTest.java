package fr.maillage.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFrame;
import fr.maillage.report.ReportPage;
import fr.maillage.report.ReportPage.Part;
import fr.maillage.report.ReportValue;
import fr.maillage.report.RowSource;
import fr.maillage.report.ValueFormat;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A report as a page shows it, and as a file keeps it. */
class PageRendererTest {

    private static final List<Column> COLUMNS = List.of(
            Column.of("Jour", ValueFormat.DAY, 10),
            Column.header("Quoi", 20),
            Column.of("Part", ValueFormat.SHARE, 10));

    private static final ReportBlock.Table TABLE = table("Tableau", 3, null);

    private static ReportBlock.Table table(String title, int rows, ReportBlock.PrintLimit limit) {
        return new ReportBlock.Table(
                title,
                COLUMNS,
                RowSource.of(IntStream.range(0, rows)
                        .mapToObj(number -> List.of(
                                new ReportValue.Day(LocalDate.of(2026, 3, 1)),
                                ReportValue.text("Ligne " + number),
                                ReportValue.number(new BigDecimal("0.25"))))
                        .toList()),
                "Rien.",
                null,
                limit);
    }

    private static List<Part> parts(ReportBlock... blocks) {
        return page(blocks).parts();
    }

    private static ReportPage page(ReportBlock... blocks) {
        return new PageRenderer()
                .page(new ReportDocument(
                        Locale.FRANCE,
                        "Dossier",
                        "Séance",
                        "Comité",
                        ReportFrame.NONE,
                        "",
                        List.of(new ReportDocument.Fact("Instance", "Comité <b>")),
                        List.of(blocks)));
    }

    @Test
    void values_are_written_in_words_and_rows_named_by_their_column() {
        Part table = parts(TABLE).get(0);

        assertThat(table.kind()).isEqualTo(Part.TABLE);
        assertThat(table.columns()).containsExactly("Jour", "Quoi", "Part");
        assertThat(table.header()).isEqualTo(1);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(0).subList(0, 2)).containsExactly("01/03/2026", "Ligne 0");
        assertThat(table.rows().get(0).get(2)).startsWith("25,0");
        assertThat(table.note()).isEmpty();
    }

    @Test
    void a_table_without_rows_says_so_and_one_that_is_cut_too() {
        assertThat(parts(table("Vide", 0, null)).get(0).note()).isEqualTo("Rien.");
        Part cut = parts(table("Long", 5, new ReportBlock.PrintLimit(2, "Il y en a plus.")))
                .get(0);
        assertThat(cut.rows()).hasSize(2);
        assertThat(cut.note()).isEqualTo("Il y en a plus.");
    }

    @Test
    void a_chart_is_the_table_that_it_is_drawn_from() {
        assertThat(parts(new ReportBlock.Chart(TABLE, "En barres", 2, ReportBlock.Scale.PLAIN)))
                .isEqualTo(parts(TABLE));
    }

    @Test
    void a_page_is_the_same_when_it_is_read_again() {
        ReportPage page = page(
                new ReportBlock.Heading(1, "Titre"),
                new ReportBlock.Heading(2, "Sous-titre"),
                new ReportBlock.Paragraph("Une « phrase »."),
                new ReportBlock.Definitions(List.of(new ReportBlock.Definition("Mot", "Sens"))),
                new ReportBlock.Figures(List.of(
                        new ReportBlock.Figure("Lieux", ReportValue.number(12), ValueFormat.INTEGER, "lieux", null))),
                TABLE);

        assertThat(page.parts())
                .extracting(Part::kind)
                .containsExactly(Part.HEADING, Part.SUBHEADING, Part.PARAGRAPH, Part.LIST, Part.LIST, Part.TABLE);
        assertThat(page.parts().get(4).entries()).containsExactly(new ReportPage.Entry("Lieux", "12 lieux"));
        assertThat(PageFiles.read(new ByteArrayInputStream(PageFiles.written(page))))
                .isEqualTo(page);
    }
}
