package fr.maillage.place.search;

import fr.maillage.shared.setting.StoredDefaults;
import fr.maillage.shared.setting.StoredSettings;
import fr.maillage.shared.setting.StoredSettings.Group;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The thresholds of freshness that hold now, from the settings. */
@ApplicationScoped
public class PlaceFreshness implements StoredDefaults {

    static final String GROUP = "place.freshness";
    static final String WATCH = "watch-months";
    static final String CHECK = "check-months";
    static final String UPDATE = "update-months";

    @Inject
    private StoredSettings settings;

    /** Read anew at each call: another node may have changed them. A missing setting means the national threshold. */
    public FreshnessThresholds thresholds() {
        return thresholds(settings.group(GROUP));
    }

    @Override
    public Map<String, String> defaults() {
        return Map.of(
                GROUP + "." + WATCH, String.valueOf(FreshnessThresholds.NATIONAL.watchMonths()),
                GROUP + "." + CHECK, String.valueOf(FreshnessThresholds.NATIONAL.checkMonths()),
                GROUP + "." + UPDATE, String.valueOf(FreshnessThresholds.NATIONAL.updateMonths()));
    }

    static FreshnessThresholds thresholds(Group group) {
        return new FreshnessThresholds(
                group.number(WATCH, FreshnessThresholds.NATIONAL.watchMonths()),
                group.number(CHECK, FreshnessThresholds.NATIONAL.checkMonths()),
                group.number(UPDATE, FreshnessThresholds.NATIONAL.updateMonths()));
    }
}
