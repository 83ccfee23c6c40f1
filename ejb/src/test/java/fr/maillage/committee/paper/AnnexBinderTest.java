package fr.maillage.committee.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.document.BarePhotograph;
import fr.maillage.document.KeptFile;
import fr.maillage.record.FieldValues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
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
        paper("Le budget", PDF, pdf("budget", 3));
        paper("La carte", PDF, pdf("carte", 2));

        List<AnnexEntry> entries = bound(AnnexEdition.OFFICERS);

        assertThat(entries).extracting(AnnexEntry::number).containsExactly(1, 2);
        assertThat(entries).extracting(AnnexEntry::page).containsExactly(2, 5);
        assertThat(entries).extracting(AnnexEntry::pages).containsExactly(3, 2);
        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(6);
            assertThat(text(whole, 1)).contains("1 Le budget 2").contains("2 La carte 5");
            assertThat(text(whole, 2)).contains("budget 1");
            assertThat(text(whole, 5)).contains("carte 1");
            assertThat(text(whole, 6)).contains("carte 2");
            assertThat(bookmarks(whole)).containsExactly("Sommaire 1", "Annexe 1 2", "Annexe 2 5");
            assertThat(whole.getDocumentInformation().getTitle()).isEqualTo("Annexes d'essai");
        }
    }

    @Test
    void what_is_broken_protected_empty_or_too_long_is_named_and_the_rest_is_bound() throws IOException {
        paper("Cassé", PDF, "%PDF-1.7 rien de plus".getBytes(StandardCharsets.US_ASCII));
        paper("Coupé", PDF, Arrays.copyOf(pdf("coupé", 2), 200));
        paper("Secret", PDF, encrypted("secret"));
        paper("Réservé", PDF, encrypted(""));
        paper("Vide", PDF, pdf("vide", 0));
        paper("Long", PDF, pdf("long", 500));
        paper("Bon", PDF, pdf("bon", 1));
        paper("Calcul", "application/vnd.oasis.opendocument.spreadsheet", new byte[0]);

        List<AnnexEntry> entries = bound(AnnexEdition.OFFICERS);

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
            assertThat(text(whole, 1)).contains("6 Long LONG");
            assertThat(text(whole, 2)).contains("bon 1");
            assertThat(bookmarks(whole)).containsExactly("Sommaire 1", "Annexe 7 2");
        }
    }

    @Test
    void all_annexes_together_have_a_limit_and_a_short_one_still_fits() throws IOException {
        byte[] large = pdf("grand", 200);
        IntStream.range(0, 4).forEach(i -> paper("Grand", PDF, large));
        paper("Presque", PDF, pdf("presque", 199));
        paper("Trop", PDF, pdf("trop", 2));
        paper("Juste", PDF, pdf("juste", 1));

        List<AnnexEntry> entries = bound(AnnexEdition.OFFICERS);

        assertThat(entries)
                .extracting(AnnexEntry::problem)
                .containsExactly(null, null, null, null, null, AnnexProblem.FULL, null);
        assertThat(entries.get(6).page()).isEqualTo(1001);
        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(1001);
            assertThat(text(whole, 1001)).contains("juste 1");
        }
    }

    @Test
    void a_picture_is_put_on_a_page_and_one_of_too_many_points_is_not_unpacked() throws IOException {
        paper("Photo", PNG, png(40, 20));
        paper("Bombe", PNG, bomb());
        paper("Pas une image", PNG, new byte[] {1, 2, 3});

        List<AnnexEntry> entries = bound(AnnexEdition.OFFICERS);

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
        paper("Photo", "image/jpeg", BarePhotograph.of(turned()).orElseThrow());

        assertThat(bound(AnnexEdition.OFFICERS).get(0).page()).isEqualTo(2);

        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getPage(1).getRotation()).isEqualTo(90);
        }
    }

    @Test
    void without_any_annex_the_contents_stand_alone() throws IOException {
        assertThat(bound(AnnexEdition.OFFICERS)).isEmpty();
        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void the_members_edition_leaves_out_and_keeps_the_numbers() throws IOException {
        paper("Réservé", PDF, pdf("interne", 2));
        papers.add(view("Ouvert", "yes", PDF, pdf("ouvert", 1)));

        List<AnnexEntry> entries = bound(AnnexEdition.MEMBERS);

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
        try (PDDocument document = Loader.loadPDF(pdf("script", 1))) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            document.save(acting);
        }
        paper("Script", PDF, acting.toByteArray());

        bound(AnnexEdition.OFFICERS);

        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(2);
            assertThat(whole.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void contents_of_several_pages_move_the_annexes() throws IOException {
        IntStream.range(0, 120).forEach(i -> paper("Pièce", "application/zip", new byte[0]));
        paper("Bon", PDF, pdf("bon", 1));

        List<AnnexEntry> entries = bound(AnnexEdition.OFFICERS);

        assertThat(entries.get(120).page()).isEqualTo(4);
        try (PDDocument whole = Loader.loadPDF(out.toFile())) {
            assertThat(text(whole, 4)).contains("bon 1");
        }
    }

    private List<AnnexEntry> bound(AnnexEdition edition) throws IOException {
        Path work = folder.resolve("work");
        List<AnnexPart> parts =
                new AnnexReader(file -> new ByteArrayInputStream(stored.get(file.id())), work).read(papers, edition);
        return new AnnexBinder(
                        AnnexBinderTest::contents,
                        new AnnexBinder.Words("Annexes d'essai", "Sommaire", entry -> "Annexe " + entry.number()))
                .bind(parts, work, out);
    }

    /** Contents of forty-five lines a page. */
    private static byte[] contents(List<AnnexEntry> entries) {
        List<String> lines = entries.stream()
                .map(e -> e.number() + " " + e.title() + " " + (e.page() == null ? e.problem() : e.page()))
                .toList();
        int pages = Math.max(1, (lines.size() + 44) / 45);
        List<List<String>> texts = IntStream.range(0, pages)
                .mapToObj(page -> lines.subList(page * 45, Math.min(lines.size(), (page + 1) * 45)))
                .toList();
        return written(texts);
    }

    private static byte[] pdf(String word, int pages) {
        return written(IntStream.rangeClosed(1, pages)
                .mapToObj(page -> List.of(word + " " + page))
                .toList());
    }

    private static byte[] written(List<List<String>> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    content.setLeading(14);
                    content.newLineAtOffset(50, 740);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf("secret", 1))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] png(int width, int height) throws IOException {
        return picture("png", width, height);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB),
                format,
                bytes);
        return bytes.toByteArray();
    }

    /** A photograph whose camera was held upright. */
    private static byte[] turned() throws IOException {
        byte[] plain = picture("jpg", 40, 20);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0});
        bytes.writeBytes(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0});
        bytes.writeBytes(new byte[] {0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0});
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    /** A PNG that says that it is 60,000 points wide and high. */
    private static byte[] bomb() throws IOException {
        byte[] picture = png(1, 1);
        for (int at : new int[] {16, 20}) {
            picture[at] = 0;
            picture[at + 1] = 0;
            picture[at + 2] = (byte) 0xea;
            picture[at + 3] = 0x60;
        }
        return picture;
    }

    private void paper(String title, String type, byte[] content) {
        papers.add(view(title, "no", type, content));
    }

    private PaperView view(String title, String members, String type, byte[] content) {
        UUID file = UUID.randomUUID();
        stored.put(file, content);
        return new PaperView(
                UUID.randomUUID(),
                1,
                FieldValues.none(PaperField.class).with(PaperField.TITLE, title).with(PaperField.MEMBERS, members),
                UUID.randomUUID(),
                "La séance",
                LocalDate.of(2026, 6, 11),
                false,
                "dep:93",
                null,
                null,
                false,
                new PaperFile(1, new KeptFile(file, title, type, content.length), null, null),
                null,
                null,
                null);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(document);
    }

    private static List<String> bookmarks(PDDocument document) {
        Iterable<PDOutlineItem> items =
                document.getDocumentCatalog().getDocumentOutline().children();
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.getTitle() + " " + page(document, item))
                .toList();
    }

    private static int page(PDDocument document, PDOutlineItem item) {
        try {
            return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
