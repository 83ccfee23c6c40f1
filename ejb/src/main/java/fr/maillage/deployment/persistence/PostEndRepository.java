package fr.maillage.deployment.persistence;

import fr.maillage.record.RecordQuery;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days on which conventions and contracts of posts end. */
@ApplicationScoped
public class PostEndRepository {

    @Inject
    private Jdbc jdbc;

    /**
     * The conventions of the posts of a territory that end between two days, by their days, each with the host of that day;
     * in one statement. A post is where its host is; one that was returned before has no end any more.
     */
    public List<Row> conventions(long territory, LocalDate today, LocalDate from, LocalDate to, int most) {
        return ends("r.convention_ends_on", territory, today, from, to, most);
    }

    /** The same of the contracts of who holds them. */
    public List<Row> contracts(long territory, LocalDate today, LocalDate from, LocalDate to, int most) {
        return ends("r.contract_ends_on", territory, today, from, to, most);
    }

    private List<Row> ends(String column, long territory, LocalDate today, LocalDate from, LocalDate to, int most) {
        List<Object> parameters = new ArrayList<>();
        RecordQuery query = new RecordQuery()
                .archived(false)
                .where(column + " between ? and ?", from, to)
                .where("(r.returned_on is null or r.returned_on > " + column + ")")
                .inside(territory, today, "c.id");
        return jdbc.rows(
                "select r.uuid, r.code, " + column + " as ends_on, h.name as host_name, c.name as place_name"
                        + " from post r left join post_host_period hp on hp.post_id = r.id"
                        + " and (hp.starts_on is null or hp.starts_on <= " + column + ")"
                        + " and (hp.ends_on is null or hp.ends_on >= " + column + ")"
                        + " left join post_host h on h.id = hp.host_id"
                        + " join territory c on c.id = coalesce(hp.territory_id, h.territory_id, r.territory_id)"
                        + query.where(parameters) + " order by " + column + ", r.code, r.id limit " + most,
                parameters);
    }
}
