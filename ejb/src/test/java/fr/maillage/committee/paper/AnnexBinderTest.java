package fr.maillage.committee.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.document.BarePhotograph;
import fr.maillage.report.Readers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annexes are bound as they are, and what cannot be bound is told. */
class AnnexBinderTest {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";

    @TempDir
    private Path folder;

    private final Map<UUID, byte[]> stored = new LinkedHashMap<>();
    private final List<PaperView> papers = new ArrayList<>();
    private Path out;

    @BeforeEach
    void begin() throws IOException {
        out = folder.resolve("annexes.pdf");
        Files.createDirectory(folder.resolve("work"));
    }

    @Test
    void two_documents_follow_the_contents_each_with_its_page_and_its_bookmark() throws IOException {
        paper("Le budget", PDF, AnnexFiles.pdf("budget", 3));
        paper("La carte", PDF, AnnexFiles.pdf("carte", 2));

        List<AnnexEntry> entries = bound(Readers.OFFICERS);

        assertThat(entries).extracting(AnnexEntry::number).containsExactly(1, 2);
        assertThat(entries).extracting(AnnexEntry::page).containsExactly(2, 5);
        assertThat(entries).extracting(AnnexEntry::pages).containsExactly(3, 2);
        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(6);
            assertThat(AnnexFiles.text(whole, 1)).contains("1 Le budget 2").contains("2 La carte 5");
            assertThat(AnnexFiles.text(whole, 2)).contains("budget 1");
            assertThat(AnnexFiles.text(whole, 5)).contains("carte 1");
            assertThat(AnnexFiles.text(whole, 6)).contains("carte 2");
            assertThat(AnnexFiles.bookmarks(whole)).containsExactly("Sommaire 1", "Annexe 1 2", "Annexe 2 5");
            assertThat(whole.getDocumentInformation().getTitle()).isEqualTo("Annexes d'essai");
        }
    }

    @Test
    void what_is_broken_protected_empty_or_too_long_is_named_and_the_rest_is_bound() throws IOException {
        paper("Cassé", PDF, "%PDF-1.7 rien de plus".getBytes(StandardCharsets.US_ASCII));
        paper("Coupé", PDF, Arrays.copyOf(AnnexFiles.pdf("coupé", 2), 200));
        paper("Secret", PDF, AnnexFiles.encrypted("secret"));
        paper("Réservé", PDF, AnnexFiles.encrypted(""));
        paper("Vide", PDF, AnnexFiles.pdf("vide", 0));
        paper("Long", PDF, AnnexFiles.pdf("long", 500));
        paper("Bon", PDF, AnnexFiles.pdf("bon", 1));
        paper("Calcul", "application/vnd.oasis.opendocument.spreadsheet", new byte[0]);

        List<AnnexEntry> entries = bound(Readers.OFFICERS);

        assertThat(entries)
                .extracting(AnnexEntry::problem)
                .containsExactly(
                        AnnexProblem.BROKEN,
                        AnnexProblem.BROKEN,
                        AnnexProblem.PROTECTED,
                        AnnexProblem.PROTECTED,
                        AnnexProblem.BROKEN,
                        AnnexProblem.LONG,
                        null,
                        AnnexProblem.OFFICE);
        assertThat(entries.get(6).page()).isEqualTo(2);
        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(2);
            assertThat(AnnexFiles.text(whole, 1)).contains("6 Long LONG");
            assertThat(AnnexFiles.text(whole, 2)).contains("bon 1");
            assertThat(AnnexFiles.bookmarks(whole)).containsExactly("Sommaire 1", "Annexe 7 2");
        }
    }

    @Test
    void all_annexes_together_have_a_limit_and_a_short_one_still_fits() throws IOException {
        byte[] large = AnnexFiles.pdf("grand", 200);
        IntStream.range(0, 4).forEach(i -> paper("Grand", PDF, large));
        paper("Presque", PDF, AnnexFiles.pdf("presque", 199));
        paper("Trop", PDF, AnnexFiles.pdf("trop", 2));
        paper("Juste", PDF, AnnexFiles.pdf("juste", 1));

        List<AnnexEntry> entries = bound(Readers.OFFICERS);

        assertThat(entries)
                .extracting(AnnexEntry::problem)
                .containsExactly(null, null, null, null, null, AnnexProblem.FULL, null);
        assertThat(entries.get(6).page()).isEqualTo(1001);
        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(1001);
            assertThat(AnnexFiles.text(whole, 1001)).contains("juste 1");
        }
    }

    @Test
    void a_picture_is_put_on_a_page_and_one_of_too_many_points_is_not_unpacked() throws IOException {
        paper("Photo", PNG, AnnexFiles.png(40, 20));
        paper("Bombe", PNG, AnnexFiles.bomb());
        paper("Pas une image", PNG, new byte[] {1, 2, 3});

        List<AnnexEntry> entries = bound(Readers.OFFICERS);

        assertThat(entries)
                .extracting(AnnexEntry::problem)
                .containsExactly(null, AnnexProblem.LARGE, AnnexProblem.BROKEN);
        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(2);
            PDPage page = whole.getPage(1);
            assertThat(page.getMediaBox().getWidth())
                    .isGreaterThan(page.getMediaBox().getHeight());
            assertThat(page.getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void a_photograph_stands_upright_as_its_camera_says() throws IOException {
        paper("Photo", "image/jpeg", BarePhotograph.of(AnnexFiles.turned()).orElseThrow());

        assertThat(bound(Readers.OFFICERS).get(0).page()).isEqualTo(2);

        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getPage(1).getRotation()).isEqualTo(90);
        }
    }

    @Test
    void without_any_annex_the_contents_stand_alone() throws IOException {
        assertThat(bound(Readers.OFFICERS)).isEmpty();
        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void the_members_edition_leaves_out_and_keeps_the_numbers() throws IOException {
        paper("Réservé", PDF, AnnexFiles.pdf("interne", 2));
        papers.add(view("Ouvert", "yes", PDF, AnnexFiles.pdf("ouvert", 1)));

        List<AnnexEntry> entries = bound(Readers.MEMBERS);

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo(2);
            assertThat(entry.page()).isEqualTo(2);
        });
        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(new PDFTextStripper().getText(whole)).doesNotContain("interne");
        }
    }

    @Test
    void what_would_act_on_opening_is_not_taken_over() throws IOException {
        ByteArrayOutputStream acting = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(AnnexFiles.pdf("script", 1))) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            document.save(acting);
        }
        paper("Script", PDF, acting.toByteArray());

        bound(Readers.OFFICERS);

        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(2);
            assertThat(whole.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void contents_of_several_pages_move_the_annexes() throws IOException {
        IntStream.range(0, 120).forEach(i -> paper("Pièce", "application/zip", new byte[0]));
        paper("Bon", PDF, AnnexFiles.pdf("bon", 1));

        List<AnnexEntry> entries = bound(Readers.OFFICERS);

        assertThat(entries.get(120).page()).isEqualTo(4);
        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(AnnexFiles.text(whole, 4)).contains("bon 1");
        }
    }

    private List<AnnexEntry> bound(Readers readers) throws IOException {
        Path work = folder.resolve("work");
        List<AnnexPart> parts =
                new AnnexReader(file -> new ByteArrayInputStream(stored.get(file.id())), work).read(papers, readers);
        return new AnnexBinder(
                        AnnexFiles::contents,
                        new AnnexBinder.Words("Annexes d'essai", "Sommaire", entry -> "Annexe " + entry.number()))
                .bind(parts, work, out);
    }

    private void paper(String title, String type, byte[] content) {
        papers.add(view(title, "no", type, content));
    }

    private PaperView view(String title, String members, String type, byte[] content) {
        UUID file = UUID.randomUUID();
        stored.put(file, content);
        return AnnexFiles.view(file, title, members, type, content.length);
    }
}
