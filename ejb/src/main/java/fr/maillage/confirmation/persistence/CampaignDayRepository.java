package fr.maillage.confirmation.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Campaigns as far as a calendar shows them. */
@ApplicationScoped
public class CampaignDayRepository {

    private static final String BEFORE =
            "select c.uuid, c.name, c.created_at, c.stopped_at, c.link_days, c.every_months,"
                    + " t.name as territory_name from campaign c join territory t on t.id = c.territory_id"
                    + " where c.created_at < ? and c.territory_id in " + ClosureSql.INSIDE
                    + " order by c.created_at, c.id";

    @Inject
    private Jdbc jdbc;

    /** Those of a territory that began before a moment, the oldest first; in one statement. */
    public List<Row> before(long territory, LocalDate today, OffsetDateTime end) {
        return jdbc.rows(BEFORE, List.of(end, territory, today, today));
    }
}
