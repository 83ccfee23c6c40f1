package fr.maillage.administration;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.RetainedData;
import fr.maillage.shared.Violation;
import fr.maillage.shared.setting.StoredSettings;
import fr.maillage.shared.setting.StoredSettings.Group;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Periods for which data are kept that nobody needs for ever, and their removal, a part at a time. */
@Stateless
public class RetentionService {

    /** The most days that may be chosen: a hundred years. */
    public static final int MOST_DAYS = 36_525;

    static final String GROUP = "retention";
    private static final int AT_ONCE = 1000;
    private static final Logger LOG = System.getLogger(RetentionService.class.getName());

    @Inject
    @Any
    private Instance<RetainedData> features;

    @Inject
    private StoredSettings settings;

    @EJB
    private JobProgressService progress;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Rules that hold now.
     *
     * @param version to be given back with a change
     * @param rules by the names of their kinds
     */
    public record Retention(int version, List<RetentionRule> rules) {

        public Retention {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Gives the period for which each kind of data is kept.
     *
     * @throws Problem DENIED
     */
    public Retention current() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        Group group = settings.group(GROUP);
        return new Retention(
                group.version(), kinds().stream().map(data -> rule(group, data)).toList());
    }

    /**
     * Changes how long data are kept; the next night removes what is older.
     *
     * @param version the version that was read
     * @param days by kind; a kind that is missing goes back to its default
     * @throws Problem INVALID with the kind as the field, STALE, DENIED
     */
    public void save(int version, Map<String, Integer> days) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        List<Violation> violations = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (RetainedData data : kinds()) {
            Integer wanted = days.get(data.kind());
            if (wanted == null) {
                continue;
            }
            if (wanted < data.leastDays() || wanted > MOST_DAYS) {
                violations.add(Violation.of(
                        data.kind(),
                        "out-of-range",
                        String.valueOf(wanted),
                        String.valueOf(data.leastDays()),
                        String.valueOf(MOST_DAYS)));
            }
            values.put(data.kind(), String.valueOf(wanted));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        record("administration.retention", settings.replace(GROUP, version, values));
    }

    /** The kinds of data that are removed in time; for the job that does it. */
    public List<String> toClean() {
        return kinds().stream().map(RetainedData::kind).toList();
    }

    /**
     * Removes a part of what is too old of one kind, for a run of the job that cleans.
     *
     * @return how many records were removed; 0 when nothing is left to remove
     */
    public int removeSome(UUID run, String kind) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        RetainedData data = kinds().stream()
                .filter(k -> k.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("retention", kind));
        int days = rule(settings.group(GROUP), data).days();
        OffsetDateTime limit = OffsetDateTime.now(clock).minusDays(days).truncatedTo(ChronoUnit.MICROS);
        int removed = data.removeBefore(limit, AT_ONCE);
        if (removed > 0) {
            LOG.log(Level.INFO, "Removed {0} of {1} from before {2}", removed, kind, limit);
            progress.advance(run, kind, limit.toString(), new JobCounts(removed, 0, removed, 0, 0));
            record("administration.clean", List.of(new Change(kind, null, String.valueOf(removed))));
        }
        return removed;
    }

    private void record(String action, List<Change> changes) {
        if (!changes.isEmpty()) {
            audit.record(new AuditLine(action, RecordRef.only(GROUP), null, null, changes));
        }
    }

    private List<RetainedData> kinds() {
        return features.stream()
                .sorted(Comparator.comparing(RetainedData::kind))
                .toList();
    }

    private static RetentionRule rule(Group group, RetainedData data) {
        return new RetentionRule(
                data.kind(), group.number(data.kind(), data.defaultDays()), data.leastDays(), data.defaultDays());
    }
}
