package fr.maillage.audit;

import fr.maillage.shared.RetainedData;
import fr.maillage.shared.database.AgedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Period for which lines of the audit are kept: five years unless somebody chooses otherwise. */
@ApplicationScoped
public class AuditRetention implements RetainedData {

    @Inject
    private AgedRows rows;

    @Override
    public String kind() {
        return "audit";
    }

    @Override
    public int defaultDays() {
        return 1826;
    }

    @Override
    public int leastDays() {
        return 365;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        return rows.remove("audit_line", "id", "at", limit, most);
    }
}
