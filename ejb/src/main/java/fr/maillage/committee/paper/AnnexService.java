package fr.maillage.committee.paper;

import fr.maillage.document.DocumentService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.report.PrintService;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportTexts;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Binds the annexes of a gathering into one PDF: contents, then the documents as they are, in the order of the agenda. What
 * cannot be bound is named in the contents with the reason, and the rest is delivered.
 */
@Stateless
public class AnnexService {

    @Inject
    private UncheckedPaperService papers;

    @Inject
    private DocumentService documents;

    @Inject
    private PrintService prints;

    @Inject
    private Caller caller;

    /**
     * The officers' edition.
     *
     * @param locale French unless its language is English
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territory of the body; NOT_FOUND; UNAVAILABLE when
     *     other PDFs are being drawn for too long
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AnnexBook bind(UUID gathering, Locale locale) {
        caller.require(Permission.EDIT_COMMITTEE);
        AnnexList list = papers.annexes(gathering);
        caller.require(Permission.EDIT_COMMITTEE, list.territory());
        return bound(list, Readers.OFFICERS, locale);
    }

    /**
     * An edition, for whoever has found out that somebody may read it. Asks for no right.
     *
     * @throws Problem NOT_FOUND; UNAVAILABLE as for {@link #bind}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AnnexBook bindUnchecked(UUID gathering, Readers readers, Locale locale) {
        return bound(papers.annexes(gathering), readers, locale);
    }

    /**
     * The contents of an edition as a table for another report, which cites its pages by it; empty without annexes. Reads
     * every annex, but binds none. Asks for no right.
     *
     * @throws Problem as for {@link #bindUnchecked}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<ReportBlock.Table> citedUnchecked(UUID gathering, Readers readers, ReportTexts texts) {
        List<AnnexEntry> entries = entriesUnchecked(gathering, readers, texts.locale());
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnnexContents(texts).table(texts.get("annexes.title"), entries));
    }

    /**
     * The lines of the contents of an edition, with the pages on which annexes begin, so that others can cite them. Reads
     * every annex, but binds none. Asks for no right.
     *
     * @throws Problem as for {@link #bindUnchecked}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<AnnexEntry> entriesUnchecked(UUID gathering, Readers readers, Locale locale) {
        AnnexList list = papers.annexes(gathering);
        return list.papers().isEmpty()
                ? List.of()
                : inFolder(folder -> binder(list, locale)
                        .drawn(reader(folder).read(list.papers(), readers))
                        .entries());
    }

    private AnnexBook bound(AnnexList list, Readers readers, Locale locale) {
        return inFolder(folder -> {
            Path out = Files.createTempFile("annexes-", ".pdf");
            try {
                List<AnnexEntry> entries =
                        binder(list, locale).bind(reader(folder).read(list.papers(), readers), folder, out);
                return new AnnexBook(list.title(), entries, out, Files.size(out));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(out);
                throw e;
            }
        });
    }

    private AnnexReader reader(Path folder) {
        return new AnnexReader(file -> documents.openUnchecked(file.id()), folder);
    }

    private AnnexBinder binder(AnnexList list, Locale locale) {
        ReportTexts texts = new ReportTexts(locale);
        AnnexContents contents = new AnnexContents(texts);
        String title = texts.get("annexes.description", list.title(), texts.day(list.heldOn()));
        return new AnnexBinder(
                entries -> prints.file(
                        prints.framed(
                                locale,
                                texts.get("annexes.title"),
                                list.title(),
                                title,
                                contents.facts(list),
                                contents.blocks(entries)),
                        ReportFormat.PDF),
                new AnnexBinder.Words(title, texts.get("annexes.contents"), contents::bookmark));
    }

    /** Work with a folder of temporary files. */
    @FunctionalInterface
    private interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private static <T> T inFolder(Work<T> work) {
        try {
            Path folder = Files.createTempDirectory("annexes-");
            try {
                return work.in(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
