package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Counts which groups of professionals said what of many territories at once: one statement for each thousand of them. */
@ApplicationScoped
public class PublishedCountsRepository {

    private static final String VALID = "x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?)";

    private static final String KINDS = "('DEPARTMENT', 'EPT', 'EPCI', 'COMMUNE')";

    private static final String AROUND =
            "select x.ancestor_id as outer_id, o.kind as outer_kind, x.descendant_id as inner_id"
                    + " from territory_closure x join territory o on o.id = x.ancestor_id and o.kind in " + KINDS
                    + " where "
                    + VALID + " and x.descendant_id in (%s)"
                    + " order by case o.kind when 'DEPARTMENT' then 1 when 'EPCI' then 2 when 'EPT' then 3 else 4 end,"
                    + " o.search_key, o.code, x.descendant_id";

    private static final String WHAT = "r.id, r.nature, r.polarity, r.group_id";

    /** Tells what groups say of a place, as {@link SaidIn} has it for a territory. */
    private static final String SAID = "(select x.ancestor_id as place, " + WHAT
            + " from statement r join territory_closure x on x.descendant_id = r.territory_id and "
            + VALID + " where r.archived_at is null and r.group_id is not null and x.ancestor_id in (%1$s)"
            + " union all select x.descendant_id, " + WHAT
            + " from statement r join territory_closure x on x.ancestor_id = r.territory_id"
            + " and x.ancestor_id <> x.descendant_id and " + VALID
            + " where r.archived_at is null and r.group_id is not null and x.descendant_id in (%1$s)) r";

    private static final String SIDES =
            "select r.place, count(distinct r.group_id) as professionals from " + SAID + " group by r.place";

    private static final String THEMES = "select y.place, y.theme, 0 as resident, y.nature,"
            + " count(distinct y.unit) as units, sum(y.polarity) as polarity"
            + " from (select distinct r.place, r.id, coalesce(h.root_id, h.id) as theme, r.nature, r.group_id as unit,"
            + " case r.polarity when 'positive' then 1 when 'negative' then -1 else 0 end as polarity from " + SAID
            + " join statement_theme m on m.statement_id = r.id join theme h on h.id = m.theme_id"
            + " where r.nature = 'proposal' or h.kind <> 'proposal') y group by y.place, y.theme, y.nature";

    private static final String PROPOSALS = "select r.place, h.id as proposal, coalesce(h.root_id, h.id) as theme,"
            + " 0 as resident, count(distinct r.group_id) as units from " + SAID
            + " join statement_theme m on m.statement_id = r.id join theme h on h.id = m.theme_id"
            + " where r.nature = 'proposal' and h.kind = 'proposal'"
            + " group by r.place, h.id, coalesce(h.root_id, h.id)";

    @Inject
    private Jdbc jdbc;

    /** The départements, EPT, EPCI and communes around some territories, themselves included: {@code outer_id}, {@code outer_kind} and {@code inner_id}; the widest first. */
    public List<Row> around(Collection<Long> territories, LocalDate day) {
        return about(AROUND, territories, day);
    }

    private List<Row> about(String sql, Collection<Long> territories, LocalDate day) {
        return Slices.rows(territories, some -> {
            List<Object> parameters = new ArrayList<>(List.of(day, day));
            parameters.addAll(some);
            return jdbc.rows(sql.formatted(Rows.marks(some)), parameters);
        });
    }

    /** Rows with {@code place} and {@code professionals}. */
    public List<Row> sides(Collection<Long> places, LocalDate day) {
        return said(SIDES, places, day);
    }

    /** Rows with {@code place}, {@code theme}, {@code resident}, {@code nature}, {@code units} and {@code polarity}. */
    public List<Row> themes(Collection<Long> places, LocalDate day) {
        return said(THEMES, places, day);
    }

    /** Rows with {@code place}, {@code theme}, {@code proposal}, {@code resident} and {@code units}. */
    public List<Row> proposals(Collection<Long> places, LocalDate day) {
        return said(PROPOSALS, places, day);
    }

    private List<Row> said(String sql, Collection<Long> places, LocalDate day) {
        return Slices.rows(places, some -> {
            List<Object> parameters = new ArrayList<>();
            for (int part = 0; part < 2; part++) {
                Collections.addAll(parameters, day, day);
                parameters.addAll(some);
            }
            return jdbc.rows(sql.formatted(Rows.marks(some)), parameters);
        });
    }
}
