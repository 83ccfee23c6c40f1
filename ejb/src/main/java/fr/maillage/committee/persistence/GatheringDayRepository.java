package fr.maillage.committee.persistence;

import fr.maillage.record.RecordQuery;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gatherings as far as a calendar shows them. */
@ApplicationScoped
public class GatheringDayRepository {

    @Inject
    private Jdbc jdbc;

    /** Those of a territory that are held between two days and are not archived, in the order of time; in one statement. */
    public List<Row> held(long territory, LocalDate today, LocalDate from, LocalDate to, int most) {
        List<Object> parameters = new ArrayList<>();
        RecordQuery query = new RecordQuery()
                .archived(false)
                .where("r.held_on between ? and ?", from, to)
                .inside(territory, today, "r.territory_id");
        return jdbc.rows(
                "select r.uuid, r.title, r.held_on, r.starts_at, r.ends_at, r.place, b.name as body_name"
                        + " from gathering r join body b on b.id = r.body_id" + query.where(parameters)
                        + " order by r.held_on, r.starts_at nulls first, r.id limit " + most,
                parameters);
    }
}
