package fr.maillage.importing;

import fr.maillage.shared.RetainedData;
import fr.maillage.shared.database.AgedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Period for which the previews of imports are kept. */
@ApplicationScoped
public class ImportRowRetention implements RetainedData {

    @Inject
    private AgedRows rows;

    @Override
    public String kind() {
        return "import-rows";
    }

    @Override
    public int defaultDays() {
        return 180;
    }

    @Override
    public int leastDays() {
        return 30;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        return rows.remove("import_row", "run_uuid, row_no", "staged_at", limit, most)
                + rows.remove("import_finding", "run_uuid, row_no, seq", "found_at", limit, most);
    }
}
