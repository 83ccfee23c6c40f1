package fr.maillage.moderation;

import fr.maillage.moderation.model.ErrorReport;
import fr.maillage.moderation.persistence.ErrorReportRepository;
import fr.maillage.place.core.Locality;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.publication.PlacePublicationService;
import fr.maillage.place.search.PlaceRow;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes reports of errors in places' records from anybody, and tells what became of them. Asks for no permission. */
@Stateless
public class ErrorReportService {

    /** The longest words of one's own, in characters. */
    public static final int LONGEST_DETAIL = 1000;

    /** So many different reports of one place await an answer; what comes then is counted, its words are not kept. */
    static final int MOST_OPEN = 50;

    @Inject
    private ErrorReportRepository reports;

    @Inject
    private PlacePublicationService places;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Takes a report. One that says the same as another that awaits its answer is counted with it.
     *
     * @return the identifier under which its answer will be found
     * @throws Problem NOT_FOUND for a place that is archived or unknown; INVALID with one violation per wrong field
     */
    public UUID send(ErrorReportInput input) {
        PlaceRow place =
                places.one(input.place()).orElseThrow(() -> Problem.notFound("place", String.valueOf(input.place())));
        ErrorReason reason = ErrorReason.byCode(input.reason())
                .orElseThrow(() -> Problem.invalid(
                        "reason", blank(input.reason()) ? "required" : "unknown-value", input.reason()));
        String detail = detail(reason, input.detail());
        long key = reports.placeKey(place.id());
        List<ErrorReport> open = reports.open(key);
        ErrorReport same = open.stream()
                .filter(r -> r.reason() == reason && says(r, detail))
                .findFirst()
                .or(() -> open.size() < MOST_OPEN
                        ? Optional.empty()
                        : open.stream().filter(r -> r.reason() == reason).findFirst())
                .orElse(null);
        if (same != null) {
            reports.count(same);
            return same.uuid();
        }
        if (open.size() >= MOST_OPEN) {
            throw Problem.of(Problem.Kind.TOO_MANY, null, "moderation.many-reports", null);
        }
        ErrorReport report = new ErrorReport(key, reason, detail, now());
        reports.add(report);
        // Without values: somebody's own words may name people.
        audit.record(new AuditLine(
                "moderation.report",
                new RecordRef("error-report", report.uuid()),
                place.values().text(PlaceField.NAME),
                commune(place),
                List.of()));
        return report.uuid();
    }

    /**
     * Gives the outcome of a report.
     *
     * @throws Problem NOT_FOUND for one that does not exist, or was answered so long ago that it is not kept
     */
    public ErrorReportAnswer follow(UUID id) {
        ErrorReport report = reports.byUuid(id).orElseThrow(() -> Problem.notFound("error-report", String.valueOf(id)));
        return new ErrorReportAnswer(
                reports.placeName(report.placeId()),
                report.reason(),
                report.createdAt(),
                report.status(),
                report.answer(),
                report.decidedAt());
    }

    private static String detail(ErrorReason reason, String text) {
        if (blank(text)) {
            if (reason.explained()) {
                throw Problem.invalid("detail", "required", null);
            }
            return null;
        }
        String detail = PlainText.visible(text);
        if (detail.length() > LONGEST_DETAIL) {
            throw Problem.invalid("detail", "too-long", text, String.valueOf(LONGEST_DETAIL));
        }
        return detail;
    }

    private static boolean says(ErrorReport report, String detail) {
        return PlainText.words(report.detail()).equals(PlainText.words(detail));
    }

    private static Long commune(PlaceRow place) {
        Locality locality = place.values().locality();
        return locality == null ? null : locality.communeId();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
