package fr.maillage.report;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.report.persistence.PlaceChangeRepository;
import fr.maillage.report.rendering.ReportRenderer;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes reports. Figures and records are readable all over, but a report speaks for a territory: it is for those who
 * hold READ there.
 */
@Stateless
public class ReportService {

    /** The kinds of territory that reports are made for; narrower ones have too few figures of their own. */
    private static final Set<TerritoryKind> KINDS = Set.of(
            TerritoryKind.DEPARTMENT,
            TerritoryKind.EPT,
            TerritoryKind.EPCI,
            TerritoryKind.PERIMETER,
            TerritoryKind.COMMUNE);

    @Inject
    private ReportSections sections;

    @Inject
    private ReportOccasions occasions;

    @Inject
    private MeetingReportService meetings;

    @Inject
    private IndicatorService indicators;

    @Inject
    private TerritoryService territories;

    @Inject
    private PlaceChangeRepository changes;

    @Inject
    private ReportDrafts drafts;

    @Inject
    private ReportRenderer renderer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The reports there are.
     *
     * @param locale French unless its language is English
     * @throws Problem UNAUTHENTICATED or DENIED without READ anywhere
     */
    public List<ReportSummary> list(Locale locale) {
        caller.require(Permission.READ);
        ReportTexts texts = new ReportTexts(locale);
        return sections.reports().stream()
                .filter(code -> !occasions.has(code))
                .map(code -> new ReportSummary(
                        code, texts.get(code + ".title"), texts.get(code + ".description"), dated(sections.of(code))))
                .toList();
    }

    /**
     * The territories that the caller can ask reports for, among those that lists offer.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ anywhere
     */
    public List<TerritoryView> territories() {
        caller.require(Permission.READ);
        Scope scope = caller.scope(Permission.READ);
        List<TerritoryView> choices = territories.choices();
        if (scope.everywhere()) {
            return choices;
        }
        Set<Long> inside = scope.territoryIds().stream()
                .flatMap(id -> KINDS.stream().flatMap(kind -> territories.within(id, kind).stream()))
                .map(TerritoryView::id)
                .collect(Collectors.toSet());
        return choices.stream().filter(t -> inside.contains(t.id())).toList();
    }

    /**
     * A territory that the caller can ask reports for.
     *
     * @param code such as {@code dep:93}
     * @throws Problem UNAUTHENTICATED; DENIED without READ on the territory; NOT_FOUND for an unknown one; INVALID when
     *     it is missing or of a kind that no report is made for
     */
    public TerritoryView territory(String code) {
        caller.require(Permission.READ);
        if (code == null || code.isBlank()) {
            throw Problem.invalid("territory", "required", code);
        }
        TerritoryView territory = territories.required(code);
        caller.require(Permission.READ, territory.id());
        if (!KINDS.contains(territory.kind())) {
            throw Problem.invalid("territory", "report-territory-kind", territory.code());
        }
        return territory;
    }

    /** The day of the snapshot that a report made now rests on; empty while there is none. */
    public Optional<LocalDate> snapshotDate() {
        return indicators.latestDate();
    }

    /**
     * Counts the places of a territory created, changed or archived since the snapshot that a report made now rests
     * on: unless none was, its indicators and its lists are of two moments.
     *
     * @return 0 while there is no snapshot
     * @throws Problem UNAUTHENTICATED; DENIED without READ on the territory
     */
    public long changedSinceSnapshot(TerritoryView territory) {
        caller.require(Permission.READ, territory.id());
        return changedSinceSnapshot(territory, ClockProducer.today(clock));
    }

    private long changedSinceSnapshot(TerritoryView territory, LocalDate today) {
        return indicators
                .latestMoment()
                .map(moment -> changes.changedSince(moment, territory.id(), today))
                .orElse(0L);
    }

    /** The same as {@link #draft(String, String, LocalDate, Locale)} of today. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ReportDraft draft(String code, String territoryCode, Locale locale) {
        return draft(code, territoryCode, null, locale);
    }

    /**
     * Gathers a report. A section that fails is named in it; each reads in transactions of its own.
     *
     * @param code a report's code
     * @param territoryCode such as {@code dep:93}
     * @param at the day of which it tells; null for today
     * @param locale French unless its language is English
     * @throws Problem UNAUTHENTICATED; DENIED without READ on the territory; NOT_FOUND for an unknown report or
     *     territory; INVALID for a kind of territory that no report is made for, and for a day where the report tells of
     *     the indicators' snapshot; CONFLICT ({@code no-snapshot}) for such a report as long as the indicators were never compiled
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ReportDraft draft(String code, String territoryCode, LocalDate at, Locale locale) {
        caller.require(Permission.READ);
        List<ReportSection> parts = ordinary(code);
        TerritoryView territory = territory(territoryCode);
        boolean dated = dated(parts);
        requireDated(dated, at);
        LocalDate snapshot = dated ? null : snapshot();
        LocalDate today = ClockProducer.today(clock);
        ReportContext context = new ReportContext(
                territory,
                snapshot,
                changedSinceSnapshot(territory, today),
                today,
                at == null ? today : at,
                new ReportTexts(locale));
        return drafts.gather(code, context, parts, dated);
    }

    /** The sections of a report; one that is made for meetings is none that can be asked for without. */
    private List<ReportSection> ordinary(String code) {
        if (occasions.has(code)) {
            throw Problem.notFound("report", code);
        }
        return sections.of(code);
    }

    private static boolean dated(List<ReportSection> parts) {
        return parts.stream().anyMatch(ReportSection::dated);
    }

    private static void requireDated(boolean dated, LocalDate at) {
        if (at != null && !dated) {
            throw Problem.invalid("at", "report-day", at.toString());
        }
    }

    /**
     * Draws a report; the lists it contains are read meanwhile, outside of any transaction that would last as long.
     *
     * @param draft what {@link #draft} gathered for the same caller
     * @param out left open
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(ReportDraft draft, ReportFormat format, OutputStream out) {
        caller.require(Permission.READ);
        meetings.draw(draft, () -> renderer.render(draft.document(), format, out));
        audit.record(new AuditLine(
                "report.make", RecordRef.only("report"), draft.document().title(), null, List.of()));
    }

    /**
     * Refuses early what {@link #draft} would refuse.
     *
     * @param at the day that is asked for; null for none
     * @throws Problem NOT_FOUND for an unknown report; INVALID for a day where it tells of the snapshot; CONFLICT ({@code
     *     no-snapshot}) while there is none
     */
    public void requireReady(String code, LocalDate at) {
        boolean dated = dated(ordinary(code));
        requireDated(dated, at);
        if (!dated) {
            snapshot();
        }
    }

    private LocalDate snapshot() {
        return snapshotDate().orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, null, "no-snapshot", null));
    }
}
