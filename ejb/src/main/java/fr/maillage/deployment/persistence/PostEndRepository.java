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

    private static final String SELECT = "select r.uuid, r.code, r.ends_on, h.name as host_name, c.name as place_name"
            + " from (select p.id, p.uuid, p.code, p.territory_id, p.returned_on, p.archived_at, ";

    private static final String FROM = " as ends_on from post p) r"
            + " left join post_host_period hp on hp.post_id = r.id"
            + " and (hp.starts_on is null or hp.starts_on <= r.ends_on)"
            + " and (hp.ends_on is null or hp.ends_on >= r.ends_on)"
            + " left join post_host h on h.id = hp.host_id"
            + " join territory c on c.id = coalesce(hp.territory_id, h.territory_id, r.territory_id)";

    private static final String CONVENTIONS = SELECT + "p.convention_ends_on" + FROM;
    private static final String CONTRACTS = SELECT + "p.contract_ends_on" + FROM;
    private static final String ORDER = " order by r.ends_on, r.code, r.id limit ";

    @Inject
    private Jdbc jdbc;

    /**
     * The conventions of the posts of a territory that end between two days, by their days, each with the host of that day;
     * in one statement. A post is where its host is; one that was returned before has no end any more.
     */
    public List<Row> conventions(long territory, LocalDate today, LocalDate from, LocalDate to, int most) {
        List<Object> parameters = new ArrayList<>();
        String where = ending(territory, today, from, to).where(parameters);
        return jdbc.rows(CONVENTIONS + where + ORDER + most, parameters);
    }

    /** The same of the contracts of who holds them. */
    public List<Row> contracts(long territory, LocalDate today, LocalDate from, LocalDate to, int most) {
        List<Object> parameters = new ArrayList<>();
        String where = ending(territory, today, from, to).where(parameters);
        return jdbc.rows(CONTRACTS + where + ORDER + most, parameters);
    }

    private static RecordQuery ending(long territory, LocalDate today, LocalDate from, LocalDate to) {
        return new RecordQuery()
                .archived(false)
                .where("r.ends_on between ? and ?", from, to)
                .where("(r.returned_on is null or r.returned_on > r.ends_on)")
                .inside(territory, today, "c.id");
    }
}
