package fr.maillage.place;

import fr.maillage.place.persistence.ThresholdRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The thresholds of freshness that hold now, from the table {@code setting}. */
@ApplicationScoped
public class PlaceFreshness {

    @Inject
    private ThresholdRepository repository;

    /** Read anew at each call: another node may have changed them. A missing setting means the national threshold. */
    public FreshnessThresholds thresholds() {
        Map<String, String> settings = repository.freshness();
        return new FreshnessThresholds(
                months(settings, "watch", FreshnessThresholds.NATIONAL.watchMonths()),
                months(settings, "check", FreshnessThresholds.NATIONAL.checkMonths()),
                months(settings, "update", FreshnessThresholds.NATIONAL.updateMonths()));
    }

    private static int months(Map<String, String> settings, String name, int national) {
        String text = settings.get("place.freshness." + name + "-months");
        return text == null ? national : Integer.parseInt(text.strip());
    }
}
