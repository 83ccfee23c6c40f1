package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.compare.SideBySideFilter;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts who said what, in three statements however many there are. */
@ApplicationScoped
public class SideBySideRepository {

    private static final String FROM = " from statement r";

    private static final String GATHERED = FROM
            + " left join gathering_group_card g on g.id = r.group_id left join gathering_card k on k.id = g.gathering_id";

    /** A statement counts once for a theme of the first level, however many of its finer themes it bears. */
    private static final String THEMES =
            "select x.theme, x.resident, x.nature, count(distinct x.unit) as units, sum(x.polarity) as polarity from"
                    + " (select distinct r.id, coalesce(h.root_id, h.id) as theme, r.nature,"
                    + " case when r.group_id is null then 1 else 0 end as resident,"
                    + " coalesce(r.group_id, r.respondent_id) as unit,"
                    + " case r.polarity when 'positive' then 1 when 'negative' then -1 else 0 end as polarity%s"
                    + " join statement_theme m on m.statement_id = r.id join theme h on h.id = m.theme_id%s"
                    + " and (r.nature = 'proposal' or h.kind <> 'proposal')) x"
                    + " group by x.theme, x.resident, x.nature";

    private static final String PROPOSALS = "select h.id as proposal, coalesce(h.root_id, h.id) as theme,"
            + " case when r.group_id is null then 1 else 0 end as resident,"
            + " count(distinct coalesce(r.group_id, r.respondent_id)) as units%s"
            + " join statement_theme m on m.statement_id = r.id join theme h on h.id = m.theme_id%s"
            + " and r.nature = 'proposal' and h.kind = 'proposal'"
            + " group by h.id, coalesce(h.root_id, h.id), case when r.group_id is null then 1 else 0 end";

    private static final String SIDES =
            "select count(distinct r.group_id) as professionals, count(distinct r.respondent_id) as residents%s%s";

    @Inject
    private Jdbc jdbc;

    /** The condition that a filter means, with the tables that it needs. */
    public record Said(String from, String where, List<Object> parameters) {}

    /**
     * Reads the statements that a filter selects.
     *
     * @param territory the key of the territory
     */
    public Said said(SideBySideFilter filter, long territory, LocalDate today) {
        RecordQuery query = SaidIn.territories(new RecordQuery(), List.of(territory), today)
                .archived(false)
                .given(
                        filter.audience(),
                        "exists (select 1 from statement_term a where a.statement_id = r.id"
                                + " and a.vocabulary = 'audience' and a.term = ?)");
        if (filter.gathering() != null) {
            query.where("(r.group_id is null or k.uuid = ?)", filter.gathering().toString());
        }
        if (filter.collection() != null) {
            query.where(
                    "r.collection_id = (select o.id from statement_collection o where o.uuid = ?)",
                    filter.collection().toString());
        }
        if (filter.from() != null) {
            query.where("r.said_on >= ?", filter.from());
        }
        if (filter.until() != null) {
            query.where("r.said_on <= ?", filter.until());
        }
        List<Object> parameters = new ArrayList<>();
        String where = query.where(parameters);
        return new Said(filter.gathering() == null ? FROM : GATHERED, where, parameters);
    }

    /** Rows with {@code theme}, {@code resident}, {@code nature}, {@code units} and {@code polarity}. */
    public List<Row> themes(Said said) {
        return jdbc.rows(THEMES.formatted(said.from(), said.where()), said.parameters());
    }

    /** Rows with {@code theme}, {@code proposal}, {@code resident} and {@code units}. */
    public List<Row> proposals(Said said) {
        return jdbc.rows(PROPOSALS.formatted(said.from(), said.where()), said.parameters());
    }

    /** One row with all {@code professionals} and {@code residents} of the selection. */
    public Row sides(Said said) {
        return jdbc.rows(SIDES.formatted(said.from(), said.where()), said.parameters())
                .get(0);
    }
}
