package fr.maillage.plan.request;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.setting.StoredSettings;
import fr.maillage.shared.setting.StoredSettings.Group;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** When partners are reminded, for administrators. */
@Stateless
public class ReminderSettingsService {

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
     * @param fromDay the day of the following month from which who has not answered is reminded
     */
    public record Current(int version, int fromDay) {}

    /**
     * Gives the settings that hold now.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without MANAGE_REFERENCE everywhere
     */
    public Current current() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        Group group = settings.group(ReminderSettings.GROUP);
        return new Current(group.version(), ReminderSettings.fromDay(group));
    }

    /**
     * Says from which day on partners are reminded; it holds from the next run of the job.
     *
     * @param version the version that was read
     * @throws Problem INVALID on {@code fromDay} for none, or a day that not every month has; STALE; DENIED
     */
    public void save(int version, Integer fromDay) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        if (fromDay == null) {
            throw Problem.invalid("fromDay", "required", null);
        }
        if (fromDay < 1 || fromDay > RequestPolicy.LAST_REMIND_FROM) {
            throw Problem.invalid(
                    "fromDay", "out-of-range", fromDay.toString(), "1", "" + RequestPolicy.LAST_REMIND_FROM);
        }
        List<Change> changes = settings.replace(
                ReminderSettings.GROUP, version, Map.of(ReminderSettings.FROM_DAY, fromDay.toString()));
        if (!changes.isEmpty()) {
            audit.record(new AuditLine("plan.reminder", RecordRef.only(ReminderSettings.GROUP), null, null, changes));
        }
    }
}
