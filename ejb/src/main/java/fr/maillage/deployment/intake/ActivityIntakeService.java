package fr.maillage.deployment.intake;

import fr.maillage.deployment.activity.ActivitySums;
import fr.maillage.deployment.activity.Sheet;
import fr.maillage.deployment.activity.SupportRow;
import fr.maillage.deployment.persistence.ActivityRepository;
import fr.maillage.deployment.persistence.ActivityRepository.KeptSheet;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sums what files say of activities: a month of a place that a file speaks of takes the place of what was there. */
@Stateless
public class ActivityIntakeService {

    private static final String KIND = "deployment.activity";

    @Inject
    private ActivityRepository activity;

    @Inject
    private TerritoryService territories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes rows within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @param notes which sheets earlier rows of the file were about
     * @return what became of each row, in their order: UPDATED where its month of its place was known before
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT anywhere
     */
    public List<RecordOutcome> activity(List<SupportRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        notes.expect(rows.stream().flatMap(row -> keys(row).stream()).distinct().toList());
        Map<String, TerritoryView> places = new HashMap<>();
        rows.forEach(row -> places.computeIfAbsent(row.sheet().territory(), territories::required));
        List<RecordOutcome> outcomes = new ArrayList<>();
        Map<Sheet, ActivitySums> said = new LinkedHashMap<>();
        Map<Sheet, KeptSheet> kept =
                activity.kept(rows.stream().map(SupportRow::sheet).distinct().toList());
        Map<Sheet, Boolean> begun = new HashMap<>();
        for (SupportRow row : rows) {
            Sheet sheet = row.sheet();
            TerritoryView where = places.get(sheet.territory());
            String label = label(sheet, where);
            if (!caller.may(Permission.EDIT_DEPLOYMENT, where.id())) {
                outcomes.add(Seen.refused(label, "territory", "outside-territory", where.code()));
            } else if (row.id() != null && Seen.before("id|" + row.id(), notes)) {
                outcomes.add(Seen.refused(label, "id", "deployment-row-twice", row.id()));
            } else {
                // Goes on with a sheet that the file began; replaces one that was there before it began.
                begun.computeIfAbsent(sheet, s -> notes.noted(key(s)).isPresent());
                if (notes.noted(key(sheet)).isEmpty()) {
                    notes.note(key(sheet), kept.containsKey(sheet) ? RecordOutcome.UPDATED : RecordOutcome.CREATED);
                }
                row.addTo(said.computeIfAbsent(sheet, s -> new ActivitySums()));
                outcomes.add(new RecordOutcome(label, notes.noted(key(sheet)).orElseThrow(), List.of(), List.of()));
            }
        }
        if (!dryRun) {
            write(said, begun, kept, places);
        }
        return outcomes;
    }

    private void write(
            Map<Sheet, ActivitySums> said,
            Map<Sheet, Boolean> begun,
            Map<Sheet, KeptSheet> kept,
            Map<String, TerritoryView> places) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        Map<Sheet, Long> missing = new LinkedHashMap<>();
        said.keySet().stream()
                .filter(sheet -> !kept.containsKey(sheet))
                .forEach(sheet ->
                        missing.put(sheet, places.get(sheet.territory()).id()));
        Map<Sheet, KeptSheet> all = new HashMap<>(kept);
        all.putAll(activity.add(missing, now));
        Map<Long, ActivitySums> going = new HashMap<>();
        Map<Long, ActivitySums> sums = new HashMap<>();
        said.forEach((sheet, sum) -> {
            sums.put(all.get(sheet).key(), sum);
            if (begun.get(sheet)) {
                going.put(all.get(sheet).key(), sum);
            } else {
                audit(sheet, all.get(sheet), !kept.containsKey(sheet), places.get(sheet.territory()));
            }
        });
        activity.load(going);
        activity.replace(sums, now);
    }

    private void audit(Sheet sheet, KeptSheet kept, boolean created, TerritoryView where) {
        audit.record(new AuditLine(
                KIND + (created ? ".create" : ".update"),
                new RecordRef(KIND, kept.id()),
                label(sheet, where),
                where.id(),
                List.of()));
    }

    /** The month and the place, such as {@code 2026-01 · Médiathèque}. */
    private static String label(Sheet sheet, TerritoryView where) {
        return YearMonth.from(sheet.month()) + " · " + (sheet.place().isEmpty() ? where.name() : sheet.place());
    }

    private static List<String> keys(SupportRow row) {
        List<String> keys = new ArrayList<>(List.of(key(row.sheet())));
        if (row.id() != null) {
            keys.add("id|" + row.id());
        }
        return keys;
    }

    private static String key(Sheet sheet) {
        return String.join(
                "|",
                "sheet",
                sheet.source(),
                Objects.toString(sheet.month()),
                sheet.territory(),
                sheet.adviser(),
                sheet.place());
    }
}
