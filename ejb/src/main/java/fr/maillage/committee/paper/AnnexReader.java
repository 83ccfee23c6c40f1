package fr.maillage.committee.paper;

import fr.maillage.document.KeptFile;
import fr.maillage.document.pdf.PackedStreams;
import fr.maillage.report.Readers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks at annexes one by one: what can be bound, of how many pages, and why the others cannot. */
final class AnnexReader {

    /** As many pages as one annex has. */
    static final int MOST_PAGES = 200;

    /** As many pages as all annexes have together. */
    static final int MOST_TOGETHER = 1000;

    private static final Logger LOGGER = Logger.getLogger(AnnexReader.class.getName());
    private static final String PDF = "application/pdf";

    private final Function<KeptFile, InputStream> files;
    private final Path folder;
    private int together;

    /**
     * @param files opens a file
     * @param folder takes copies of the annexes; whoever made it deletes it
     */
    AnnexReader(Function<KeptFile, InputStream> files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /**
     * Looks at some annexes, which are numbered in their order: an annex has the same number for all readers, so that one may
     * speak of annex 3.
     *
     * @param readers what members do not read by their links is left out for them, and not looked at
     */
    List<AnnexPart> read(List<PaperView> papers, Readers readers) {
        List<AnnexPart> parts = new ArrayList<>();
        for (int at = 0; at < papers.size(); at++) {
            if (readers == Readers.OFFICERS || papers.get(at).members()) {
                AnnexPart part = read(at + 1, papers.get(at));
                together += part.pages();
                parts.add(part);
            }
        }
        return parts;
    }

    private AnnexPart read(int number, PaperView paper) {
        KeptFile file = paper.file().file();
        boolean picture = file.mediaType().startsWith("image/");
        if (!picture && !PDF.equals(file.mediaType())) {
            return AnnexPart.not(number, paper, AnnexProblem.OFFICE);
        }
        try {
            Path copy = folder.resolve(number + ".file");
            try (InputStream content = files.apply(file)) {
                Files.copy(content, copy);
            }
            if (!picture) {
                return PackedStreams.tooLarge(copy)
                        ? AnnexPart.not(number, paper, AnnexProblem.LARGE)
                        : pdf(number, paper, copy);
            }
            if (AnnexPicture.tooLarge(copy, file.mediaType())) {
                return AnnexPart.not(number, paper, AnnexProblem.LARGE);
            }
            Path page = folder.resolve(number + ".pdf");
            AnnexPicture.draw(copy, page);
            return pdf(number, paper, page);
        } catch (InvalidPasswordException e) {
            return AnnexPart.not(number, paper, AnnexProblem.PROTECTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOGGER.info(() -> "The annex " + paper.id() + " cannot be read: "
                    + e.getClass().getSimpleName());
            return AnnexPart.not(number, paper, AnnexProblem.BROKEN);
        }
    }

    private AnnexPart pdf(int number, PaperView paper, Path file) throws IOException {
        try (PDDocument document = AnnexPdf.open(file)) {
            if (document.isEncrypted()) {
                return AnnexPart.not(number, paper, AnnexProblem.PROTECTED);
            }
            int pages = pages(document);
            if (pages == 0) {
                return AnnexPart.not(number, paper, AnnexProblem.BROKEN);
            }
            if (pages > MOST_PAGES) {
                return AnnexPart.not(number, paper, AnnexProblem.LONG);
            }
            if (together + pages > MOST_TOGETHER) {
                return AnnexPart.not(number, paper, AnnexProblem.FULL);
            }
            try (PDDocument alone = new PDDocument(AnnexPdf.cache())) {
                AnnexPdf.append(alone, document);
            }
            return AnnexPart.of(number, paper, file, pages);
        }
    }

    /** Counted, up to one more than are taken: what a file says of their number may be anything. */
    private static int pages(PDDocument document) {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            if (page == null || ++pages > MOST_PAGES) {
                break;
            }
        }
        return pages;
    }
}
