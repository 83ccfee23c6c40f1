package fr.maillage.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.report.Poster;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PosterRendererTest {

    private final PosterRenderer renderer = new PosterRenderer(new PublicPdfs(new PdfRenderer()));

    @Test
    void a_poster_conforms_to_pdf_ua_and_says_everything() throws IOException {
        // Given
        byte[] pdf = pdf(poster("Mon téléphone", 3));
        // When / Then
        assertThat(PdfUaCheck.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ateliers Mon téléphone");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Mon téléphone", "Quand ?", "mardi 1 décembre 2026", "Tout l’agenda");
        }
    }

    @Test
    void a_full_month_takes_several_pages_and_conforms() throws IOException {
        byte[] pdf = pdf(poster("Ateliers", 60));

        assertThat(PdfUaCheck.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
        }
    }

    static Stream<String> hostileTexts() {
        return SampleReports.HOSTILE.stream();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostile_text_keeps_the_poster_conforming(String text) {
        assertThat(PdfUaCheck.failures(pdf(poster(text, 2)))).isEmpty();
    }

    private static Poster poster(String text, int sections) {
        return new Poster(
                Locale.FRENCH,
                "Comité " + text,
                // Titles have letters: the agenda refuses others
                "Ateliers " + text,
                text,
                Collections.nCopies(
                        sections, new Poster.Section("Quand ? " + text, List.of("mardi 1 décembre 2026", text))),
                "Tout l’agenda : http://localhost/agenda");
    }

    private byte[] pdf(Poster poster) {
        return renderer.render(poster);
    }
}
