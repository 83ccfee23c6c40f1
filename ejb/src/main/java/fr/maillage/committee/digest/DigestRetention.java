package fr.maillage.committee.digest;

import fr.maillage.ask.AskLinks;
import fr.maillage.shared.RetainedData;
import fr.maillage.shared.database.AgedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Period for which it is known that members were told what awaits them. How often they want it stays as long as they do. */
@ApplicationScoped
public class DigestRetention implements RetainedData {

    @Inject
    private AskLinks asks;

    @Inject
    private AgedRows rows;

    @Override
    public String kind() {
        return "committee-digests";
    }

    @Override
    public int defaultDays() {
        return 365;
    }

    /** As long as a link leads somewhere, and no period is told twice. */
    @Override
    public int leastDays() {
        return DigestSendService.LINK_DAYS;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        asks.forgetBefore(DigestAsk.CODE, limit, most);
        return rows.remove("committee_digest", "id", "made_at", limit, most);
    }
}
