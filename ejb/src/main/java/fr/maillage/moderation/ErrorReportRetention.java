package fr.maillage.moderation;

import fr.maillage.shared.RetainedData;
import fr.maillage.shared.database.AgedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Period for which answered reports of errors are kept, and their answers found; those that await an answer stay. */
@ApplicationScoped
public class ErrorReportRetention implements RetainedData {

    @Inject
    private AgedRows rows;

    @Override
    public String kind() {
        return "error-reports";
    }

    @Override
    public int defaultDays() {
        return 365;
    }

    @Override
    public int leastDays() {
        return 30;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        return rows.remove("error_report", "id", "decided_at", limit, most);
    }
}
