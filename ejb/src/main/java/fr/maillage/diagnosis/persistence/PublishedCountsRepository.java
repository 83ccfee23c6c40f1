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

/** Counts who said what of many territories at once: one statement for each thousand of them. */
@ApplicationScoped
public class PublishedCountsRepository {

    private static final String VALID = "x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?)";

    private static final String KINDS = "('DEPARTMENT', 'EPT', 'EPCI', 'COMMUNE')";

    /** Territories around which, or in which, residents live who said something. */
    private static final String SPOKEN = "select distinct y.ancestor_id as id from territory_closure y"
            + " where y.descendant_id in (select r.territory_id from statement r"
            + " where r.archived_at is null and r.respondent_id is not null)"
            + " and y.valid_from <= ? and (y.valid_to is null or y.valid_to > ?)";

    /** Territories with those around them, widest first. */
    private static final String LINKS =
            "select x.ancestor_id as outer_id, o.kind as outer_kind, x.descendant_id as inner_id, i.kind as inner_kind"
                    + " from territory_closure x join territory i on i.id = x.descendant_id and i.kind in " + KINDS
                    + " join territory o on o.id = x.ancestor_id and o.kind in " + KINDS + " where " + VALID
                    + " and x.descendant_id in (%s)"
                    + " order by case o.kind when 'DEPARTMENT' then 1 when 'EPCI' then 2 when 'EPT' then 3 else 4 end,"
                    + " o.search_key, o.code, i.code";

    private static final String AROUND = "select x.ancestor_id as outer_id, x.descendant_id as inner_id"
            + " from territory_closure x join territory o on o.id = x.ancestor_id and o.kind in " + KINDS + " where "
            + VALID + " and x.descendant_id in (%s)";

    private static final String WHAT = "r.id, r.nature, r.polarity, r.group_id, r.respondent_id";

    /** What tells something of a place, as {@link SaidIn} has it for a territory. */
    private static final String SAID = "(select x.ancestor_id as place, " + WHAT
            + " from statement r join territory_closure x on x.descendant_id = r.territory_id and "
            + VALID + " where r.archived_at is null and x.ancestor_id in (%1$s)"
            + " union all select x.ancestor_id, " + WHAT
            + " from statement r join territory_closure x on x.descendant_id = r.qpv_id and " + VALID
            + " where r.archived_at is null and r.respondent_id is not null and x.ancestor_id in (%1$s)"
            + " union all select x.descendant_id, " + WHAT
            + " from statement r join territory_closure x on x.ancestor_id = r.territory_id"
            + " and x.ancestor_id <> x.descendant_id and " + VALID
            + " where r.archived_at is null and r.group_id is not null and x.descendant_id in (%1$s)) r";

    private static final String SIDES = "select r.place, count(distinct r.group_id) as professionals,"
            + " count(distinct r.respondent_id) as residents from " + SAID + " group by r.place";

    private static final String THEMES =
            "select y.place, y.theme, y.resident, y.nature, count(distinct y.unit) as units, sum(y.polarity) as polarity"
                    + " from (select distinct r.place, r.id, coalesce(h.root_id, h.id) as theme, r.nature,"
                    + " case when r.group_id is null then 1 else 0 end as resident,"
                    + " coalesce(r.group_id, r.respondent_id) as unit,"
                    + " case r.polarity when 'positive' then 1 when 'negative' then -1 else 0 end as polarity from "
                    + SAID
                    + " join statement_theme m on m.statement_id = r.id join theme h on h.id = m.theme_id"
                    + " where r.nature = 'proposal' or h.kind <> 'proposal') y"
                    + " group by y.place, y.theme, y.resident, y.nature";

    private static final String PROPOSALS = "select r.place, h.id as proposal, coalesce(h.root_id, h.id) as theme,"
            + " case when r.group_id is null then 1 else 0 end as resident,"
            + " count(distinct coalesce(r.group_id, r.respondent_id)) as units from " + SAID
            + " join statement_theme m on m.statement_id = r.id join theme h on h.id = m.theme_id"
            + " where r.nature = 'proposal' and h.kind = 'proposal'"
            + " group by r.place, h.id, coalesce(h.root_id, h.id), case when r.group_id is null then 1 else 0 end";

    @Inject
    private Jdbc jdbc;

    /**
     * Which territory lies in which on a day: {@code outer_id}, {@code outer_kind}, {@code inner_id} and {@code inner_kind},
     * itself included, for those in which residents said something. Around each of them, the widest comes first.
     */
    public List<Row> links(LocalDate day) {
        // First the territories, then what is around them: asked at once, H2 looks into each territory of France.
        List<Long> spoken = jdbc.rows(SPOKEN, List.of(day, day)).stream()
                .map(row -> row.number("id"))
                .sorted()
                .toList();
        return about(LINKS, spoken, day);
    }

    /** The départements, EPT, EPCI and communes around some territories, themselves included: {@code outer_id}, {@code inner_id}. */
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

    /** Rows with {@code place}, {@code professionals} and {@code residents}. */
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
            for (int part = 0; part < 3; part++) {
                Collections.addAll(parameters, day, day);
                parameters.addAll(some);
            }
            return jdbc.rows(sql.formatted(Rows.marks(some)), parameters);
        });
    }
}
