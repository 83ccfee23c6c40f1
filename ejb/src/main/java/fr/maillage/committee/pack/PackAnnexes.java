package fr.maillage.committee.pack;

import fr.maillage.committee.paper.AnnexBook;
import fr.maillage.committee.paper.AnnexService;
import fr.maillage.document.DocumentService;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportTexts;
import fr.maillage.shared.Brought;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The annexes of a pack: cited by its agenda, and bound and kept for its readers while it is made. */
@ApplicationScoped
class PackAnnexes {

    private static final String FILE = "annexes.pdf";

    @EJB
    private AnnexService annexes;

    @Inject
    private DocumentService documents;

    /** Gives the table of those that the agenda cites; empty without annexes. */
    Optional<ReportBlock.Table> cited(UUID meeting, Readers readers, ReportTexts texts) {
        return annexes.citedUnchecked(meeting, readers, texts);
    }

    /**
     * Binds and keeps them as they are now.
     *
     * @return the identifier of the file; empty without annexes, and where they cannot be bound, which keeps no pack back
     */
    Optional<UUID> keep(UUID meeting, Readers readers, Locale locale) {
        return Brought.read("A pack", () -> kept(meeting, readers, locale)).flatMap(found -> found);
    }

    private Optional<UUID> kept(UUID meeting, Readers readers, Locale locale) {
        AnnexBook book = annexes.bindUnchecked(meeting, readers, locale);
        try (InputStream content = book.open()) {
            return book.entries().isEmpty()
                    ? Optional.empty()
                    : Optional.of(documents
                            .storeApart(content, FILE, PackOccasion.REPORT)
                            .id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
