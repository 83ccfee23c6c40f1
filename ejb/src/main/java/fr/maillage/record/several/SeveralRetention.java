package fr.maillage.record.several;

import fr.maillage.shared.RetainedData;
import fr.maillage.shared.database.AgedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Time in which acts on several records can be taken back. */
@ApplicationScoped
public class SeveralRetention implements RetainedData {

    private static final int DAYS = 30;

    @Inject
    private AgedRows rows;

    @Override
    public String kind() {
        return "record-acts";
    }

    @Override
    public int defaultDays() {
        return DAYS;
    }

    @Override
    public int leastDays() {
        return 1;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        return rows.remove("record_act", "id", "begun_at", limit, most);
    }
}
