package fr.maillage.committee.pack;

import fr.maillage.ask.AskLinks;
import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.paper.UncheckedPaperService;
import fr.maillage.committee.persistence.PackLinkRepository;
import fr.maillage.committee.persistence.PackRepository;
import fr.maillage.document.DocumentService;
import fr.maillage.document.KeptFile;
import fr.maillage.report.MeetingReportService;
import fr.maillage.report.Readers;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportPage;
import fr.maillage.report.rendering.PageFiles;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A member reads the pack by the link of her message, without an account: the link alone authorises, for the edition for
 * members. Reading consumes and changes nothing. Whoever calls it limits how often one may try.
 */
@Stateless
public class PackLinkService {

    private static final String OPEN = "open";

    @Inject
    private AskLinks asks;

    @Inject
    private PackLinkRepository links;

    @Inject
    private PackRepository packs;

    @Inject
    private MeetingReportService reports;

    @Inject
    private DocumentService documents;

    @Inject
    private UncheckedPaperService papers;

    @Inject
    private GatheringLifecycle gatherings;

    @Inject
    private Clock clock;

    /**
     * Gives the page that the link shows: the latest edition for members, whichever the message was about.
     *
     * @throws Problem NOT_FOUND for a link that was made up or has expired, and for one of somebody who was erased
     */
    public PackLinkPage open(String secret) {
        Row row = row(secret);
        String state = state(row);
        Optional<PackEdition> edition = state.equals(OPEN) ? latest(row.number("gathering")) : Optional.empty();
        return new PackLinkPage(
                row.text("name"),
                row.text("title"),
                row.text("body"),
                edition.orElse(null),
                edition.map(this::page).orElse(null),
                state.equals(OPEN) ? papers(row.uuid("uuid")) : List.of(),
                state.equals(OPEN) && edition.isEmpty() ? "none" : state);
    }

    /**
     * A file that is handed out.
     *
     * @param content closed by whoever reads it
     * @param size in bytes; negative where nobody counted
     */
    public record Handed(String fileName, String mediaType, long size, InputStream content) {}

    /**
     * The latest edition for members as paper.
     *
     * @throws Problem as for {@link #open}; NOT_FOUND also where the page shows nothing, and while it is being drawn
     */
    public Handed paper(String secret) {
        PackEdition edition = open(secret).edition();
        return Optional.ofNullable(edition)
                .flatMap(latest -> reports.paper(PackOccasion.REPORT, latest.contents(), Readers.MEMBERS))
                .map(file -> new Handed(
                        file.fileName(),
                        ReportFormat.PDF.mediaType(),
                        file.size(),
                        documents.openUnchecked(file.document())))
                .orElseThrow(AskLinks::nowhere);
    }

    /** The annexes of that edition, bound into one PDF. Throws as {@link #paper}; NOT_FOUND also without annexes. */
    public Handed annexes(String secret) {
        return Optional.ofNullable(open(secret).edition())
                .map(PackEdition::annexes)
                .map(file -> new Handed("annexes.pdf", ReportFormat.PDF.mediaType(), -1, documents.openUnchecked(file)))
                .orElseThrow(AskLinks::nowhere);
    }

    /**
     * One of the documents of the meeting.
     *
     * @throws Problem as for {@link #open}; NOT_FOUND also for what members do not read by their links
     */
    public Handed document(String secret, UUID paper) {
        Row row = row(secret);
        if (!state(row).equals(OPEN)) {
            throw AskLinks.nowhere();
        }
        KeptFile.Handed file = papers.fileForMembers(row.uuid("uuid"), paper);
        return new Handed(
                file.file().name(), file.file().mediaType(), file.file().size(), file.content());
    }

    private List<PackLinkPage.Paper> papers(UUID gathering) {
        return papers.forMembers(gathering).stream()
                .map(paper -> new PackLinkPage.Paper(
                        paper.id(),
                        paper.title(),
                        paper.file().file().name(),
                        paper.file().file().size()))
                .toList();
    }

    private Optional<PackEdition> latest(long gathering) {
        return packs.editions(gathering).stream()
                .filter(edition -> edition.readers() == Readers.MEMBERS)
                .findFirst();
    }

    private ReportPage page(PackEdition edition) {
        try (InputStream file = documents.openUnchecked(edition.page())) {
            return PageFiles.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row row(String secret) {
        return links.opened(asks.opened(PackAsk.CODE, secret, gatherings.now()), ClockProducer.today(clock))
                .orElseThrow(AskLinks::nowhere);
    }

    private static String state(Row row) {
        if (row.flag("archived")) {
            return "archived";
        }
        return row.flag("seated") ? OPEN : "withdrawn";
    }
}
