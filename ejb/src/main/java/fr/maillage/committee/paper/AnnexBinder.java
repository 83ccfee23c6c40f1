package fr.maillage.committee.paper;

import fr.maillage.report.rendering.PdfPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Binds annexes that were looked at: their contents, then their pages as they are, with a bookmark for each. */
final class AnnexBinder {

    private static final Logger LOGGER = Logger.getLogger(AnnexBinder.class.getName());

    /** The contents may get longer when they tell pages, and that moves the pages; more than twice they do not. */
    private static final int TURNS = 3;

    private final Function<List<AnnexEntry>, byte[]> contents;
    private final Words words;

    /**
     * @param contents draws the pages of the contents
     */
    AnnexBinder(Function<List<AnnexEntry>, byte[]> contents, Words words) {
        this.contents = contents;
        this.words = words;
    }

    /**
     * Words of the file beside its pages.
     *
     * @param title of the file
     * @param contents the bookmark of the contents
     * @param annex the bookmark of an annex
     */
    record Words(String title, String contents, Function<AnnexEntry, String> annex) {}

    /** Contents as they are drawn. */
    record Drawn(List<AnnexEntry> entries, byte[] pdf) {}

    /** The contents of some annexes, with the pages of the file on which they begin. */
    Drawn drawn(List<AnnexPart> parts) {
        int pages = 1;
        Drawn drawn = null;
        for (int turn = 0; turn < TURNS; turn++) {
            List<AnnexEntry> entries = placed(parts, pages);
            drawn = new Drawn(entries, contents.apply(entries));
            int now = PdfPages.count(drawn.pdf());
            if (now == pages) {
                break;
            }
            pages = now;
        }
        return drawn;
    }

    private static List<AnnexEntry> placed(List<AnnexPart> parts, int contents) {
        List<AnnexEntry> entries = new ArrayList<>();
        int page = contents + 1;
        for (AnnexPart part : parts) {
            entries.add(part.entry(page));
            page += part.pages();
        }
        return entries;
    }

    /**
     * Writes the file. An annex that cannot be added after all is named as broken, and the others are bound without it.
     *
     * @param folder takes the contents
     * @return the lines of the contents
     */
    List<AnnexEntry> bind(List<AnnexPart> parts, Path folder, Path out) throws IOException {
        List<AnnexPart> left = new ArrayList<>(parts);
        while (true) {
            Drawn drawn = drawn(left);
            Path first = folder.resolve("contents.pdf");
            Files.write(first, drawn.pdf());
            int refused = bind(drawn.entries(), left, first, out);
            if (refused < 0) {
                return drawn.entries();
            }
            AnnexPart part = left.get(refused);
            left.set(refused, AnnexPart.not(part.number(), part.paper(), AnnexProblem.BROKEN));
        }
    }

    /** Binds; the index of the part that could not be added, or -1. */
    private int bind(List<AnnexEntry> entries, List<AnnexPart> parts, Path contents, Path out) throws IOException {
        try (PDDocument whole = AnnexPdf.open(contents)) {
            for (int at = 0; at < parts.size(); at++) {
                if (parts.get(at).bound() && !added(whole, parts.get(at))) {
                    return at;
                }
            }
            // Drops metadata that are true of the contents alone: the annexes are as accessible as their authors made
            // them.
            whole.getDocumentCatalog().setMetadata(null);
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(words.title());
            about.setProducer("Maillage");
            whole.setDocumentInformation(about);
            mark(whole, entries);
            whole.save(out.toFile());
            return -1;
        }
    }

    private static boolean added(PDDocument whole, AnnexPart part) {
        try (PDDocument document = AnnexPdf.open(part.pdf())) {
            AnnexPdf.append(whole, document);
            return true;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOGGER.warning(() -> "The annex " + part.paper().id() + " cannot be added: "
                    + e.getClass().getSimpleName());
            return false;
        }
    }

    private void mark(PDDocument whole, List<AnnexEntry> entries) {
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(bookmark(whole, words.contents(), 1));
        entries.stream()
                .filter(entry -> entry.page() != null)
                .forEach(entry -> outline.addLast(bookmark(whole, words.annex().apply(entry), entry.page())));
        whole.getDocumentCatalog().setDocumentOutline(outline);
        whole.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static PDOutlineItem bookmark(PDDocument whole, String title, int page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(whole.getPage(page - 1));
        return item;
    }
}
