package fr.maillage.place;

import fr.maillage.shared.RetainedData;
import fr.maillage.shared.database.AgedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Period in which a repeated request of a program still finds the place that it made. */
@ApplicationScoped
public class CreationKeyRetention implements RetainedData {

    @Inject
    private AgedRows rows;

    @Override
    public String kind() {
        return "creation-keys";
    }

    @Override
    public int defaultDays() {
        return 30;
    }

    @Override
    public int leastDays() {
        return 7;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        return rows.remove("place_creation_key", "login, request_key", "created_at", limit, most);
    }
}
