package fr.maillage.indicator;

import fr.maillage.indicator.persistence.SnapshotRepository;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Period for which snapshots of indicators are kept: ten years unless somebody chooses otherwise. */
@ApplicationScoped
public class SnapshotRetention implements RetainedData {

    /** A snapshot has tens of thousands of values. */
    private static final int AT_ONCE = 5;

    @Inject
    private SnapshotRepository snapshots;

    @Override
    public String kind() {
        return "snapshots";
    }

    @Override
    public int defaultDays() {
        return 3652;
    }

    @Override
    public int leastDays() {
        return 366;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        return snapshots.dropStartedBefore(limit, Math.min(most, AT_ONCE));
    }
}
