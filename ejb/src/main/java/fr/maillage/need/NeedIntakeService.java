package fr.maillage.need;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.need.persistence.NeedRepository;
import fr.maillage.need.persistence.NeedRepository.Key;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Values as files bring them: a chunk of rows is looked up and written in a few statements. Whoever imports brings the
 * values of her own territory, and leaves what is said of an indicator that is known already to who keeps the reference
 * data: others read their values by it.
 */
@Stateless
public class NeedIntakeService {

    @Inject
    private NeedRepository needs;

    @Inject
    private TerritoryService territories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes rows within the caller's transaction. A territory without a value in the file has none afterwards. Rows of
     * territories outside the caller's own are left aside with a note: the national file may be sent as it is.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without IMPORT
     */
    public List<RecordOutcome> take(List<NeedRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.IMPORT);
        boolean keeper =
                caller.may(Permission.MANAGE_REFERENCE, territories.committee().id());
        Set<Long> own = caller.among(
                Permission.IMPORT,
                rows.stream().map(row -> row.territory().id()).collect(Collectors.toSet()));
        Map<String, NeedIndicator> known = needs.indicators(
                rows.stream().map(r -> r.indicator().code()).collect(Collectors.toCollection(LinkedHashSet::new)));
        expect(rows, notes);
        Set<Key> keys = rows.stream().map(NeedIntakeService::key).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Key, BigDecimal> stored = needs.values(keys);
        Map<Key, BigDecimal> before = new HashMap<>(stored);
        Map<Key, BigDecimal> changed = new LinkedHashMap<>();
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (NeedRow row : rows) {
            if (!own.contains(row.territory().id())) {
                outcomes.add(outside(row));
                continue;
            }
            List<Violation> wrong =
                    contradictions(row, known.get(row.indicator().code()), keeper, notes);
            if (!wrong.isEmpty()) {
                outcomes.add(RecordOutcome.rejected(row.label(), wrong));
                continue;
            }
            if (!dryRun) {
                known.put(
                        row.indicator().code(),
                        kept(row.indicator(), known.get(row.indicator().code())));
            }
            Key key = key(row);
            outcomes.add(outcome(row, before.get(key)));
            if (!same(row.value(), before.get(key))) {
                changed.put(key, row.value());
                before.put(key, row.value());
            }
        }
        if (!dryRun) {
            needs.write(changed, stored.keySet());
        }
        return outcomes;
    }

    private static void expect(List<NeedRow> rows, RecordNotes notes) {
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> {
            keys.add(ofIndicator(row));
            keys.add(SeenValues.key(row));
        });
        notes.expect(keys);
    }

    /** Why a row cannot be taken beside what is stored, or beside earlier rows of its file. */
    private static List<Violation> contradictions(NeedRow row, NeedIndicator known, boolean keeper, RecordNotes notes) {
        NeedIndicator said = row.indicator();
        if (known != null && !known.comparable(said)) {
            return List.of(Violation.of("code", "need-differs", said.code(), String.valueOf(known.year())));
        }
        if (known != null && !keeper && !NeedChanges.between(known, said).isEmpty()) {
            return List.of(Violation.of("name", "need-defined", said.name(), known.name(), known.source()));
        }
        String definition = String.valueOf(said);
        Optional<String> described = notes.noted(ofIndicator(row));
        if (described.isEmpty()) {
            notes.note(ofIndicator(row), definition);
        } else if (!described.get().equals(definition)) {
            return List.of(Violation.of("code", "need-contradicts", said.code()));
        }
        return SeenValues.contradicts(row, notes)
                ? List.of(
                        Violation.of("territory", "need-twice", row.territory().name(), said.code()))
                : List.of();
    }

    /** The indicator as it is stored from now on. */
    private NeedIndicator kept(NeedIndicator said, NeedIndicator known) {
        UUID id = known == null ? UUID.randomUUID() : known.id();
        NeedIndicator stored = new NeedIndicator(
                id,
                said.code(),
                said.name(),
                said.nameEn(),
                said.unit(),
                said.low(),
                said.high(),
                said.source(),
                said.year(),
                said.higherWorse());
        List<Change> changes = NeedChanges.between(known, stored);
        if (changes.isEmpty()) {
            return known;
        }
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        if (known == null) {
            needs.insert(stored, now);
        } else {
            needs.update(stored, now);
        }
        audit.record(new AuditLine(
                known == null ? "need.create" : "need.update",
                new RecordRef(NeedIndicator.KIND, id),
                stored.name(),
                null,
                changes));
        return stored;
    }

    private static RecordOutcome outside(NeedRow row) {
        return new RecordOutcome(row.label(), RecordOutcome.UNCHANGED, List.of(), List.of())
                .noting(List.of(Violation.of("territory", "need-elsewhere", row.label())));
    }

    private static RecordOutcome outcome(NeedRow row, BigDecimal before) {
        if (same(row.value(), before)) {
            return new RecordOutcome(row.label(), RecordOutcome.UNCHANGED, List.of(), List.of());
        }
        return new RecordOutcome(
                row.label(),
                before == null ? RecordOutcome.CREATED : RecordOutcome.UPDATED,
                List.of(new Change("value", NeedChanges.plain(before), NeedChanges.plain(row.value()))),
                List.of());
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }

    private static Key key(NeedRow row) {
        return new Key(row.indicator().code(), row.territory().id());
    }

    private static String ofIndicator(NeedRow row) {
        return "i:" + row.indicator().code();
    }
}
