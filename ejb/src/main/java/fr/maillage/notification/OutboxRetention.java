package fr.maillage.notification;

import fr.maillage.shared.RetainedData;
import fr.maillage.shared.database.AgedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Period for which messages are kept that have ended; one that waits is never removed. */
@ApplicationScoped
public class OutboxRetention implements RetainedData {

    @Inject
    private AgedRows rows;

    @Override
    public String kind() {
        return "messages";
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
        return rows.remove("outbox_message", "id", "ended_at", limit, most);
    }
}
