package fr.maillage.moderation;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.moderation.model.ErrorReport;
import fr.maillage.moderation.persistence.ErrorReportRepository;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.moderation.PlaceModerationService;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The queue of what awaits a decision on places, and the answers to reports of errors. All need EDIT_PLACES on the
 * place's commune; proposals are decided with {@link PlaceModerationService}.
 */
@Stateless
public class ModerationService {

    /** So many reports of one place are shown, open ones included. */
    static final int MOST_SHOWN = 100;

    private static final int LONGEST_ANSWER = 1000;

    @Inject
    private ModerationSearch queue;

    @Inject
    private ErrorReportRepository reports;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceModerationService proposals;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A page of the places about which something awaits a decision, where the caller may decide; in at most six
     * statements whatever its size.
     *
     * @param filter never null; see {@link ModerationFilter#NONE}
     * @param request sorts by {@code since} (default), {@code name}, {@code commune} or {@code reports}
     * @throws Problem UNAUTHENTICATED or DENIED without EDIT_PLACES; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort, kind or reason
     */
    public Page<WaitingPlace> list(ModerationFilter filter, PageRequest request) {
        caller.require(Permission.EDIT_PLACES);
        return queue.page(filter, request);
    }

    /**
     * Counts the places that {@link #list} has.
     *
     * @throws Problem as for {@link #list}
     */
    public long count(ModerationFilter filter) {
        caller.require(Permission.EDIT_PLACES);
        return queue.count(filter);
    }

    /**
     * All that awaits a decision on a place, and what was decided.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without EDIT_PLACES on its commune; NOT_FOUND
     */
    public ModerationCase of(UUID place) {
        caller.require(Permission.EDIT_PLACES);
        PlaceDetail detail = places.get(place);
        caller.require(Permission.EDIT_PLACES, detail.commune().id());
        List<ErrorReportView> all = reports.of(reports.placeKey(place), MOST_SHOWN).stream()
                .map(ModerationService::view)
                .toList();
        return new ModerationCase(
                detail,
                all.stream().filter(ErrorReportView::open).toList(),
                all.stream().filter(r -> !r.open()).toList(),
                proposals.formerValues(place));
    }

    /**
     * Answers a report.
     *
     * @param version the version of the report that the caller has seen
     * @param right whether what it says is right
     * @param words for whoever sent it, at most 1,000 characters; null or blank for none
     * @throws Problem CONFLICT when somebody has answered it meanwhile; STALE when two answer at the same moment;
     *     INVALID for a long answer; DENIED; NOT_FOUND
     */
    public void answer(UUID id, int version, boolean right, String words) {
        ErrorReport report = forAnswer(id, version);
        decide(report, places.get(reports.place(report.placeId())), right, words);
    }

    /**
     * Answers a report that says that a place is no more: it is right, and the place is archived for that reason.
     *
     * @param version the version of the report that the caller has seen
     * @param placeVersion the version of the place that she has seen
     * @param reason why the place is archived, in her language
     * @throws Problem as for {@link #answer} and {@link PlaceService#archive}
     */
    public void answerAndArchive(UUID id, int version, int placeVersion, String reason, String words) {
        ErrorReport report = forAnswer(id, version);
        PlaceDetail place = places.get(reports.place(report.placeId()));
        decide(report, place, true, words);
        places.archive(place.id(), placeVersion, reason);
    }

    private ErrorReport forAnswer(UUID id, int version) {
        caller.require(Permission.EDIT_PLACES);
        ErrorReport report = reports.byUuid(id).orElseThrow(() -> Problem.notFound("error-report", String.valueOf(id)));
        if (report.status() != ErrorStatus.OPEN) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "moderation.already-answered", null, report.decidedBy());
        }
        if (report.version() != version) {
            throw Problem.stale("error-report", id.toString());
        }
        return report;
    }

    private void decide(ErrorReport report, PlaceDetail place, boolean right, String words) {
        caller.require(Permission.EDIT_PLACES, place.commune().id());
        String answer = words == null || words.isBlank() ? null : PlainText.visible(words);
        if (answer != null && answer.length() > LONGEST_ANSWER) {
            throw Problem.invalid("answer", "too-long", answer, String.valueOf(LONGEST_ANSWER));
        }
        report.decide(
                right ? ErrorStatus.ACCEPTED : ErrorStatus.REFUSED,
                answer,
                caller.requireSignedIn().displayName(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        reports.flush();
        audit.record(new AuditLine(
                right ? "moderation.accept-report" : "moderation.refuse-report",
                new RecordRef("error-report", report.uuid()),
                place.name(),
                place.commune().id(),
                List.of(new AuditLine.Change("reason", report.reason().code(), null))));
    }

    private static ErrorReportView view(ErrorReport r) {
        return new ErrorReportView(
                r.uuid(),
                r.version(),
                r.reason(),
                r.detail(),
                r.times(),
                r.status(),
                r.answer(),
                r.createdAt(),
                r.decidedAt(),
                r.decidedBy());
    }
}
