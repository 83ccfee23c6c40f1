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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
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
    private IndicatorService indicators;

    @Inject
    private TerritoryService territories;

    @Inject
    private PlaceChangeRepository changes;

    @Inject
    private ReportFrames frames;

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
                .map(code -> new ReportSummary(code, texts.get(code + ".title"), texts.get(code + ".description")))
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
     * How many places of a territory were created, changed or archived since the snapshot that a report made now rests
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

    /**
     * Gathers a report. A section that fails is named in it; each reads in transactions of its own.
     *
     * @param code a report's code
     * @param territoryCode such as {@code dep:93}
     * @param locale French unless its language is English
     * @throws Problem UNAUTHENTICATED; DENIED without READ on the territory; NOT_FOUND for an unknown report or
     *     territory; INVALID for a kind of territory that no report is made for; CONFLICT ({@code no-snapshot}) as
     *     long as the indicators were never compiled
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ReportDraft draft(String code, String territoryCode, Locale locale) {
        caller.require(Permission.READ);
        List<ReportSection> parts = sections.of(code);
        TerritoryView territory = territory(territoryCode);
        LocalDate snapshot = snapshot();
        LocalDate today = ClockProducer.today(clock);
        ReportContext context = new ReportContext(
                territory, snapshot, changedSinceSnapshot(territory, today), today, new ReportTexts(locale));
        return draft(code, context, parts);
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
        renderer.render(draft.document(), format, out);
        audit.record(new AuditLine(
                "report.make", RecordRef.only("report"), draft.document().title(), null, List.of()));
    }

    /**
     * Refuses early what {@link #draft} would refuse.
     *
     * @throws Problem NOT_FOUND for an unknown report; CONFLICT ({@code no-snapshot}) while there is none
     */
    public void requireReady(String code) {
        sections.of(code);
        snapshot();
    }

    private LocalDate snapshot() {
        return snapshotDate().orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, null, "no-snapshot", null));
    }

    private ReportDraft draft(String code, ReportContext context, List<ReportSection> parts) {
        ReportTexts texts = context.texts();
        String title = texts.get(code + ".title");
        ReportDocument document = new ReportDocument(
                texts.locale(),
                title,
                context.territory().name(),
                frames.issuer(texts),
                frames.frame(texts),
                texts.get(code + ".description"),
                List.of(
                        new ReportDocument.Fact(texts.get("fact.territory"), territory(context)),
                        new ReportDocument.Fact(texts.get("fact.snapshot"), texts.day(context.snapshot())),
                        new ReportDocument.Fact(texts.get("fact.made"), texts.day(context.today()))),
                parts.stream().flatMap(s -> ReportSections.read(s, context)).toList());
        String stem = texts.get(code + ".file") + "_"
                + ReportPatterns.NOT_IN_FILE_NAMES.replaceAll(
                        context.territory().code(), "-") + "_" + context.today();
        return new ReportDraft(document, stem, digest(document), context.snapshot());
    }

    private static String territory(ReportContext context) {
        TerritoryView territory = context.territory();
        String kind = context.texts().get("kind." + territory.kind());
        return territory.officialCode() == null
                ? context.texts().get("fact.territory.named", territory.name(), kind)
                : context.texts().get("fact.territory.coded", territory.name(), kind, territory.officialCode());
    }

    /** Records read as text by their values, so the text is the contents. */
    private static String digest(ReportDocument document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(document.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
