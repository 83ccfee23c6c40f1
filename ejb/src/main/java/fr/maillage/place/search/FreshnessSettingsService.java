package fr.maillage.place.search;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.shared.setting.StoredSettings;
import fr.maillage.shared.setting.StoredSettings.Group;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The thresholds of freshness, for administrators. */
@Stateless
public class FreshnessSettingsService {

    /** The highest threshold: ten years. */
    public static final int MOST_MONTHS = 120;

    @Inject
    private StoredSettings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * Settings that hold now.
     *
     * @param version to be given back with a change
     */
    public record Current(int version, FreshnessThresholds thresholds) {}

    /**
     * The thresholds that hold now.
     *
     * @throws Problem DENIED
     */
    public Current current() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        Group group = settings.group(PlaceFreshness.GROUP);
        return new Current(group.version(), PlaceFreshness.thresholds(group));
    }

    /**
     * Changes the thresholds, in calendar months; they hold at once for lists, and for indicators from the next
     * snapshot.
     *
     * @param version the version that was read
     * @throws Problem INVALID with one violation per refused field: {@code out-of-range}, {@code threshold-order} where
     *     a threshold is not above the one before; STALE; DENIED
     */
    public void save(int version, Integer watchMonths, Integer checkMonths, Integer updateMonths) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        List<Violation> violations = new ArrayList<>();
        check(violations, "watchMonths", watchMonths, 0);
        check(violations, "checkMonths", checkMonths, watchMonths == null ? 0 : watchMonths);
        check(violations, "updateMonths", updateMonths, checkMonths == null ? 0 : checkMonths);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        List<Change> changes = settings.replace(
                PlaceFreshness.GROUP,
                version,
                Map.of(
                        PlaceFreshness.WATCH, watchMonths.toString(),
                        PlaceFreshness.CHECK, checkMonths.toString(),
                        PlaceFreshness.UPDATE, updateMonths.toString()));
        if (!changes.isEmpty()) {
            audit.record(new AuditLine("place.freshness", RecordRef.only("freshness"), null, null, changes));
        }
    }

    private static void check(List<Violation> violations, String field, Integer months, int before) {
        if (months == null) {
            violations.add(Violation.of(field, "required", null));
        } else if (months < 1 || months > MOST_MONTHS) {
            violations.add(Violation.of(field, "out-of-range", months.toString(), "1", String.valueOf(MOST_MONTHS)));
        } else if (months <= before) {
            violations.add(Violation.of(field, "threshold-order", months.toString(), String.valueOf(before)));
        }
    }
}
