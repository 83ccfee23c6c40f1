package fr.maillage.report;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Grant;
import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.job.JobRunService;
import fr.maillage.report.persistence.KeptReportRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reports that are made for a meeting, in an edition for each of their readers. */
@Stateless
public class MeetingReportService {

    @Inject
    private ReportOccasions occasions;

    @Inject
    private ReportSections sections;

    @Inject
    private ReportDrafts drafts;

    @Inject
    private KeptReportRepository kept;

    @Inject
    private IndicatorService indicators;

    @Inject
    private TerritoryService territories;

    @Inject
    private JobRunService jobs;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A file of an edition that was made.
     *
     * @param contents the same for all files of an edition
     */
    public record File(KeptReportView report, Readers readers, String contents) {}

    /**
     * Has all editions of a report made and kept. When they are being made already, that run is the answer.
     *
     * @param locale French unless its language is English
     * @return the run; somebody else's is not hers to see
     * @throws Problem UNAUTHENTICATED or DENIED where the caller may not have it made; NOT_FOUND; CONFLICT where none is made
     *     any more
     */
    public UUID order(String report, UUID meeting, Locale locale) {
        ReportOccasion occasion = occasions.required(report);
        occasion.requireOrder(meeting);
        kept.holdOrders();
        ReportOrder order = ordered(occasion, meeting, locale);
        return jobs.active(ReportProduceJob.key(order))
                .orElseGet(() -> jobs.create(ReportProduceJob.ID, order.parameters()));
    }

    /** Gives the parameters of a run that makes all editions of a report; for timers, which claim it. It asks for no right. */
    public Map<String, String> parameters(String report, UUID meeting) {
        return ordered(occasions.required(report), meeting, Locale.FRENCH).parameters();
    }

    /** Lists the sections to choose from, in the usual order. */
    public List<ReportSection> sections(String report) {
        return sections.of(report);
    }

    /**
     * The files that were made for a meeting and that the caller may read, the newest first.
     *
     * @param readable whether she may read an edition; whoever asks has made sure
     */
    public List<File> files(UUID meeting, List<Readers> readable) {
        caller.requireSignedIn();
        return kept.ofMeeting(meeting).stream()
                .map(report -> new File(
                        ReportArchiveService.view(report),
                        Readers.byCode(report.readers()).orElseThrow(),
                        report.key().contents()))
                .filter(file -> readable.contains(file.readers()))
                .toList();
    }

    /**
     * The paper of an edition, for a service that has itself established that somebody may have it.
     *
     * @param document the identifier of the file
     * @param size in bytes
     */
    public record Paper(String fileName, UUID document, long size) {}

    /** The paper of an edition; empty while it is being drawn. Not to be called by the web layer. */
    public Optional<Paper> paper(String report, String contents, Readers readers) {
        return kept.drawn(report, contents, readers.code(), ReportFormat.PDF.extension())
                .map(found -> new Paper(found.fileName(), found.document(), found.size()));
    }

    /**
     * Forgets the files of editions, whose occasion has found out that nobody needs them. It asks for no right.
     *
     * @param contents those of the editions
     */
    public void forget(String report, Collection<String> contents) {
        kept.forget(report, contents);
    }

    /** The orders of a run: one for an ordinary report, else one for each edition. */
    public List<ReportOrder> editions(ReportOrder order) {
        return order.meeting() == null
                ? List.of(order)
                : Stream.of(Readers.values()).map(order::readBy).toList();
    }

    /** The kinds of file that an order is drawn as. */
    public List<ReportFormat> formats(ReportOrder order) {
        return order.meeting() == null
                ? List.of(order.format())
                : occasions.required(order.report()).formats();
    }

    /**
     * Gathers an edition. That for members is gathered with the rights of a member of the territory, so that no section says
     * more than she may see; a section that is denied to her has nothing to say.
     *
     * @throws Problem as for {@link #order}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ReportDraft draft(ReportOrder order) {
        ReportOccasion occasion = occasions.required(order.report());
        occasion.requireOrder(order.meeting());
        ReportTexts texts = new ReportTexts(order.locale());
        TerritoryView territory = territories.required(order.territory());
        ReportOccasion.About about = occasion.about(order.meeting(), order.readers(), texts);
        LocalDate today = ClockProducer.today(clock);
        ReportContext context = new ReportContext(
                territory,
                indicators.latestDate().orElse(null),
                0,
                today,
                today,
                texts,
                Optional.of(order.meeting()),
                order.readers());
        List<ReportSection> chosen = occasion.chosen(order.meeting(), new ArrayList<>(sections.of(order.report())));
        return as(order.readers(), territory, () -> drafts.gather(order.report(), context, chosen, about));
    }

    /** Draws a report as its readers may: tables are read meanwhile. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void draw(ReportDraft draft, Runnable drawing) {
        ReportOccasion.About about = draft.about();
        if (about == null) {
            drawing.run();
        } else {
            as(about.readers(), territories.required(about.territory()), () -> {
                drawing.run();
                return about;
            });
        }
    }

    private <T> T as(Readers readers, TerritoryView territory, Supplier<T> action) {
        if (readers != Readers.MEMBERS) {
            return action.get();
        }
        CallerIdentity who = caller.requireSignedIn();
        return caller.runAs(
                new CallerIdentity(
                        who.accountId(),
                        who.login(),
                        who.displayName(),
                        List.of(new Grant(Role.MEMBER, territory.id()))),
                action);
    }

    /** Keeps what an occasion knows of an edition beside its files. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void made(ReportOrder order, ReportDraft draft) {
        if (draft.about() != null) {
            draw(draft, () -> occasions.required(order.report()).made(draft.about(), draft));
        }
    }

    private static ReportOrder ordered(ReportOccasion occasion, UUID meeting, Locale locale) {
        return new ReportOrder(
                occasion.report(),
                occasion.territory(meeting),
                occasion.formats().get(0),
                new ReportTexts(locale).locale().getLanguage(),
                null,
                meeting,
                Readers.OFFICERS);
    }
}
