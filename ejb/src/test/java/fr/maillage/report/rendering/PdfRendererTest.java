package fr.maillage.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfRendererTest {

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void a_report_conforms_to_pdf_ua() {
        assertThat(PdfUaCheck.failures(pdf(SampleReports.usual(60)))).isEmpty();
    }

    @Test
    void a_report_with_a_logo_and_a_signature_conforms_to_pdf_ua() throws IOException {
        byte[] framed = pdf(SampleReports.framed(3));

        assertThat(PdfUaCheck.failures(framed)).isEmpty();
        try (PDDocument document = Loader.loadPDF(framed)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(new PDFTextStripper().getText(document)).contains("La coordinatrice du comité");
        }
    }

    @Test
    void a_report_without_contents_conforms_to_pdf_ua() {
        assertThat(PdfUaCheck.failures(pdf(SampleReports.of(Locale.ENGLISH, List.of()))))
                .isEmpty();
    }

    static Stream<String> hostileTexts() {
        return SampleReports.HOSTILE.stream();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostile_text_keeps_the_report_conforming(String text) {
        assertThat(PdfUaCheck.failures(pdf(SampleReports.hostile(text)))).isEmpty();
    }

    @Test
    void no_word_and_no_figure_of_a_wide_table_is_broken() throws IOException {
        List<ReportBlock.Column> columns = new ArrayList<>();
        columns.add(ReportBlock.Column.header("Territoire", 34));
        List<ReportValue> row = new ArrayList<>();
        row.add(ReportValue.text("Grand Paris Grand Est"));
        for (int i = 0; i < 14; i++) {
            columns.add(ReportBlock.Column.of("Établissements accessibles", ValueFormat.INTEGER, 15));
            row.add(ReportValue.number(447_960 + i));
        }
        ReportBlock table = new ReportBlock.Table("Comparaison", columns, List.of(row), "");
        byte[] wide = pdf(SampleReports.of(Locale.FRENCH, List.of(new ReportBlock.Heading(1, "Comparaison"), table)));

        assertThat(PdfUaCheck.failures(wide)).isEmpty();
        try (PDDocument document = Loader.loadPDF(wide)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.split("Établissements", -1)).hasSize(15);
            assertThat(text.split("accessibles", -1)).hasSize(15);
            for (int i = 0; i < 14; i++) {
                assertThat(text).contains("447\u202f" + (960 + i));
            }
            assertThat(text).contains("Suite des colonnes du tableau");
        }
    }

    @Test
    void the_head_of_a_table_never_stands_at_the_foot_of_a_page_without_a_row() throws IOException {
        for (int lines = 20; lines < 28; lines++) {
            for (int rows = 1; rows < 6; rows++) {
                List<ReportBlock> blocks = new ArrayList<>(List.of(new ReportBlock.Heading(1, "Textes")));
                blocks.addAll(Collections.nCopies(lines, new ReportBlock.Paragraph("Une ligne")));
                blocks.add(table("Commune", Collections.nCopies(rows, "Montfermeil")));
                blocks.add(table("Quartier", List.of("Gagny", "Vaujours")));
                try (PDDocument document = Loader.loadPDF(pdf(SampleReports.of(Locale.FRENCH, blocks)))) {
                    assertThat(pageWith(document, "Quartier"))
                            .as("after %d lines and %d rows", lines, rows)
                            .isEqualTo(pageWith(document, "Gagny"));
                }
            }
        }
    }

    private static ReportBlock table(String head, List<String> rows) {
        return new ReportBlock.Table(
                "",
                List.of(ReportBlock.Column.header(head, 60)),
                rows.stream().map(row -> List.of(ReportValue.text(row))).toList(),
                "");
    }

    private static int pageWith(PDDocument document, String word) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        int page = 0;
        do {
            page++;
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        } while (!stripper.getText(document).contains(word));
        return page;
    }

    @Test
    void the_check_itself_sees_what_is_wrong() throws IOException {
        byte[] untitled;
        try (PDDocument document = Loader.loadPDF(pdf(SampleReports.usual(3)))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("Lang"));
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("ViewerPreferences"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            untitled = out.toByteArray();
        }

        assertThat(PdfUaCheck.failures(untitled)).isNotEmpty();
    }

    @Test
    void a_report_says_its_title_language_and_bookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SampleReports.usual(3)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("État de l’offre – Seine-Saint-Denis");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("L’essentiel");
        }
    }

    @Test
    void the_groups_of_a_long_list_are_bookmarked_under_it() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SampleReports.usual(8)))) {
            List<String> names = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(section -> {
                if (section.getTitle().equals("Lieux")) {
                    section.getFirstChild().children().forEach(group -> names.add(group.getTitle()));
                }
            });

            assertThat(names)
                    .containsExactly("Aulnay-sous-Bois", "Clichy-sous-Bois", "Épinay-sur-Seine", "Montfermeil");
        }
    }

    @Test
    void markup_in_a_text_is_shown_as_text() throws IOException {
        String text = text(SampleReports.of(
                Locale.FRENCH, List.of(new ReportBlock.Paragraph("<script>alert('x')</script> & <b>gras</b>"))));

        assertThat(text).contains("<script>alert('x')</script> & <b>gras</b>");
    }

    @Test
    void characters_without_a_glyph_are_replaced_and_the_rest_stays() throws IOException {
        String text = text(SampleReports.of(Locale.FRENCH, List.of(new ReportBlock.Paragraph("Espace 漢字 numérique"))));

        assertThat(text).contains("Espace \uFFFD numérique");
    }

    @Test
    void right_to_left_words_are_drawn_in_their_order() throws IOException {
        String text = text(SampleReports.of(Locale.FRENCH, List.of(new ReportBlock.Paragraph("Lieu שלום ouvert"))));

        // The stripper turns what stands right to left back into reading order.
        assertThat(text).contains("Lieu שלום ouvert");
    }

    @Test
    void a_long_list_stops_at_the_printed_limit_and_says_so() throws IOException {
        String text = text(SampleReports.usual(501));

        assertThat(text).contains("Maison de quartier n° 500").doesNotContain("Maison de quartier n° 501");
        assertThat(text).contains("La liste imprimée s’arrête à 500 lieux");
    }

    @Test
    void pages_are_numbered() throws IOException {
        assertThat(text(SampleReports.usual(60))).contains("page 1 / 4");
    }

    private byte[] pdf(ReportDocument report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(report, out);
        return out.toByteArray();
    }

    private String text(ReportDocument report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
