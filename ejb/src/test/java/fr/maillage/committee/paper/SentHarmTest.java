package fr.maillage.committee.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.document.SentFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Takes the harm out of PDFs that somebody made for it, for who fetches them as they were sent. */
class SentHarmTest {

    @Test
    void what_is_sent_is_kept_without_what_acts_by_itself_and_stays_as_it_is_where_there_is_nothing()
            throws IOException {
        byte[] kept = SentFile.read(new ByteArrayInputStream(HostileFiles.acting()), "x")
                .content();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(kept)) {
            document.save(plain, CompressParameters.NO_COMPRESSION);
            assertThat(AnnexFiles.text(document, 1)).contains("budget 1");
            assertThat(document.getPage(0).getAnnotations()).hasSize(15);
        }

        assertThat(plain.toString(StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        "JavaScript",
                        "app.alert",
                        "/Launch",
                        "/GoToR",
                        "/SubmitForm",
                        "/ImportData",
                        "/AA",
                        "/OpenAction",
                        "/XFA",
                        "file:///",
                        "javascript:")
                .contains("https://exemple.org", "mailto:a@", "/EmbeddedFile");
        for (byte[] harmless : List.of(
                AnnexFiles.pdf("bon", 3),
                HostileFiles.raw("", "2 0 R"),
                HostileFiles.nested(1_000),
                HostileFiles.cyclic())) {
            assertThat(SentFile.read(new ByteArrayInputStream(harmless), "x").content())
                    .isEqualTo(harmless);
        }
        for (byte[] closed :
                List.of(AnnexFiles.packedObjects(), "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII))) {
            assertThat(SentFile.read(new ByteArrayInputStream(closed), "x").content())
                    .isEqualTo(closed);
        }
    }
}
