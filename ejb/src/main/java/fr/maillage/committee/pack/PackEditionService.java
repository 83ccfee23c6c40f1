package fr.maillage.committee.pack;

import fr.maillage.committee.persistence.PackRepository;
import fr.maillage.document.DocumentService;
import fr.maillage.identity.Caller;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.report.ReportDraft;
import fr.maillage.report.ReportOccasion;
import fr.maillage.report.ReportPage;
import fr.maillage.report.rendering.PageFiles;
import fr.maillage.report.rendering.PageRenderer;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Keeps editions of packs while they are made, each with its page. For the job; whoever calls it has asked for rights. */
@Stateless
public class PackEditionService {

    @Inject
    private PackRepository packs;

    @Inject
    private PackReader reader;

    @Inject
    private PageRenderer pages;

    @Inject
    private DocumentService documents;

    @Inject
    private IndicatorService indicators;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Keeps an edition with its page; one with the same contents that is kept is the one of now again, and
     * gets the annexes of now.
     *
     * @param annexes the identifier of their file; null for none
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(ReportOccasion.About about, ReportDraft draft, UUID annexes) {
        String author = caller.requireSignedIn().displayName();
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        if (packs.again(about, draft.tag(), annexes, author, now)) {
            return;
        }
        ReportPage page = pages.page(draft.document());
        UUID file = documents
                .storeApart(new ByteArrayInputStream(PageFiles.written(page)), draft.fileStem() + ".json", "pack")
                .id();
        LocalDate snapshot = indicators.latestDate().isEmpty() ? null : draft.snapshot();
        packs.add(reader.gathering(about.meeting()).id(), about, draft.tag(), snapshot, file, annexes, author, now);
    }
}
