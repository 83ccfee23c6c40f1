package fr.maillage.place.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SQL of the indicators on places. A place belongs to the territories that contain its commune, and to its QPV. What
 * lies in a QPV is unknown without its outline, and what lies in a perimeter that took a QPV in without its communes.
 */
public final class PlaceIndicatorQueries {

    /** Whether no outline tells what lies in the QPV or IRIS {@code q}; places are not sought in IRIS. */
    private static final String UNKNOWN = "(q.kind = 'IRIS' or q.kind = 'QPV' and not exists"
            + " (select 1 from territory_outline o where o.territory_id = q.id))";

    /** The territories {@code t} of the scope that hold what was counted by commune as {@code n}; QPV are none. */
    private static final String AROUND_COMMUNES = """
            join territory_closure c on c.descendant_id = n.area_id
                and c.valid_from <= :date and (c.valid_to is null or c.valid_to > :date)
            join indicator_scope s on s.snapshot_id = :snapshot and s.territory_id = c.ancestor_id
            join territory t on t.id = c.ancestor_id and t.kind <> 'QPV'
            """;

    /** The QPV {@code t} of the scope for which was counted as {@code n}. */
    private static final String IN_QPV = """
            join indicator_scope s on s.snapshot_id = :snapshot and s.territory_id = n.area_id
            join territory t on t.id = n.area_id and t.kind = 'QPV'
            """;

    /**
     * Territory, kind, number of places, and how many of them satisfy a condition on {@code p} (or the sum of a number). Places are counted by
     * commune first and added up afterwards: each is read once, however many territories contain it. The zeros come from
     * a union and not from an outer join, for which H2 would count anew for each territory.
     */
    private static final String COUNTED = """
            select u.id, u.kind, cast(sum(u.places) as bigint) as places, cast(sum(u.hits) as bigint) as hits
            from (
                select t.id, t.kind, 0 as places, 0 as hits
                from indicator_scope s
                join territory t on t.id = s.territory_id
                where s.snapshot_id = :snapshot
                union all
                """ + twice("""
                select t.id, t.kind, n.places, n.hits
                from (
                    select {area} as area_id, count(*) as places, {hits} as hits
                    from place p {beside} where p.archived_at is null group by {area}) n
                {territories}
                """) + """
            ) u
            group by u.id, u.kind
            """;

    /** Territory, kind, service, number of places that offer it; no row where there are none. */
    static final String OFFERED = twice("""
            select t.id, t.kind, n.term, cast(sum(n.places) as bigint) as places
            from (
                select {area} as area_id, o.term, count(*) as places
                from place p join place_term o on o.place_id = p.id and o.vocabulary = 'service'
                where p.archived_at is null group by {area}, o.term) n
            {territories}
            group by t.id, t.kind, n.term
            """);

    private static final String SERVING = "left join (select distinct o.place_id from place_term o"
            + " where o.vocabulary = 'service') v on v.place_id = p.id";

    /**
     * Whether only outlines could tell which places lie in the territory {@code x}, or in a part that was put into it:
     * one whose communes are not all inside as well.
     */
    private static final String NEEDS_OUTLINES = """
            {unknown} or x.kind = 'PERIMETER' and exists (
                select 1 from territory_link part
                join territory q on q.id = part.child_id and q.kind in ('QPV', 'IRIS')
                where part.parent_id = x.id
                and part.valid_from <= :date and (part.valid_to is null or part.valid_to > :date)
                and (not exists (
                    select 1 from territory_closure around
                    join territory k on k.id = around.ancestor_id and k.kind = 'COMMUNE'
                    where around.descendant_id = q.id
                    and around.valid_from <= :date and (around.valid_to is null or around.valid_to > :date))
                or exists (
                    select 1 from territory_closure around
                    join territory k on k.id = around.ancestor_id and k.kind = 'COMMUNE'
                    where around.descendant_id = q.id
                    and around.valid_from <= :date and (around.valid_to is null or around.valid_to > :date)
                    and not exists (
                        select 1 from territory_closure whole
                        where whole.ancestor_id = x.id and whole.descendant_id = k.id
                        and whole.valid_from <= :date and (whole.valid_to is null or whole.valid_to > :date)))))
            """;

    /**
     * Communes inside each territory of the scope: how many, their inhabitants, how many of unknown population, how
     * many without a place. One pass over all of them: asking for each commune apart whether it has a place makes
     * PostgreSQL read all places as often, once many of them lie in few communes.
     */
    private static final String COMMUNES_INSIDE = """
            select s.territory_id as id, count(*) as communes, sum(k.population) as inhabitants,
                count(*) - count(k.population) as uncounted, count(*) - count(w.commune_id) as placeless
            from indicator_scope s
            join territory_closure c on c.ancestor_id = s.territory_id
                and c.valid_from <= :date and (c.valid_to is null or c.valid_to > :date)
            join territory k on k.id = c.descendant_id and k.kind = 'COMMUNE'
            left join (select distinct p.commune_id from place p where p.archived_at is null) w
                on w.commune_id = k.id
            where s.snapshot_id = :snapshot
            group by s.territory_id
            """;

    private static final String COUNT =
            "select x.id, '', x.places, cast(null as bigint), case when {outlines} then 'no-outlines' end"
                    + " from ({counted}) x";

    private static final String SHARE = "select x.id, '', x.hits, x.places,"
            + " case when {outlines} then 'no-outlines' when x.places = 0 then 'no-place' end from ({counted}) x";

    private static final String PER_INHABITANT = """
            select x.id, '', x.places, i.inhabitants,
                case when {outlines} then 'no-outlines' when x.kind = 'QPV' then 'population-missing'
                when i.communes is null then 'no-commune'
                when i.uncounted > 0 then 'population-missing' when i.inhabitants = 0 then 'no-inhabitant' end
            from ({counted}) x
            left join ({communes}) i on i.id = x.id
            """;

    private static final String WITHOUT_PLACE = """
            select t.id, '', i.placeless, i.communes,
                case when {unknown-territory} then 'no-outlines' when i.communes is null then 'no-commune' end
            from indicator_scope s
            join territory t on t.id = s.territory_id
            left join ({communes}) i on i.id = t.id
            where s.snapshot_id = :snapshot
            """;

    private static final String BY_SERVICE = """
            select x.id, '', x.hits, x.places, case when {outlines} then 'no-outlines' end from ({counted}) x
            union all
            select x.id, x.term, x.places, cast(null as bigint), case when {outlines} then 'no-outlines' end
            from ({offered}) x
            """;

    private static final Pattern NAME = Pattern.compile(":(date|snapshot|after)\\b");

    private PlaceIndicatorQueries() {}

    /** The number of places. */
    public static IndicatorQuery places(long snapshot, LocalDate date) {
        return bound(COUNT.replace("{counted}", counted("false")), snapshot, date, date);
    }

    /** Places and inhabitants. */
    public static IndicatorQuery placesPerInhabitant(long snapshot, LocalDate date) {
        String sql = PER_INHABITANT.replace("{counted}", counted("false"));
        return bound(sql, snapshot, date, date);
    }

    /**
     * Places known to be right on a day after the given one, and all places.
     *
     * @param after a record of this day or before, or of unknown age, is not up to date
     */
    public static IndicatorQuery upToDate(long snapshot, LocalDate date, LocalDate after) {
        return bound(SHARE.replace("{counted}", counted("p.date_maj > :after")), snapshot, date, after);
    }

    /** Places with a position of their own, and all places. */
    public static IndicatorQuery exactPosition(long snapshot, LocalDate date) {
        return bound(SHARE.replace("{counted}", counted("p.position_exact")), snapshot, date, date);
    }

    /** Communes without a place, and all communes. */
    public static IndicatorQuery communesWithoutPlace(long snapshot, LocalDate date) {
        return bound(WITHOUT_PLACE, snapshot, date, date);
    }

    /** Places by service where there are any, with one row for those that offer any service. */
    public static IndicatorQuery byService(long snapshot, LocalDate date) {
        String sql = BY_SERVICE
                .replace("{counted}", counted("v.place_id is not null", SERVING))
                .replace("{offered}", OFFERED);
        return bound(sql, snapshot, date, date);
    }

    /** The communes and QPV that have a place. */
    public static IndicatorQuery communesWithPlace() {
        return new IndicatorQuery(
                "select p.commune_id from place p where p.archived_at is null union select p.qpv_id from place p"
                        + " where p.archived_at is null and p.qpv_id is not null",
                List.of());
    }

    /** A query that counts by commune for what contains them, and the same that counts by QPV. */
    static String twice(String query) {
        return query.replace("{area}", "p.commune_id").replace("{territories}", AROUND_COMMUNES)
                + " union all "
                + query.replace("{area}", "p.qpv_id").replace("{territories}", IN_QPV);
    }

    private static String counted(String condition) {
        return counted(condition, "");
    }

    /** Places that satisfy a condition on themselves and on what is joined beside them. */
    static String counted(String condition, String beside) {
        return COUNTED.replace("{hits}", "count(case when " + condition + " then 1 end)")
                .replace("{beside}", beside);
    }

    /** Places, and the sum over them of a number worked out of themselves and of what is joined beside them. */
    static String summed(String points, String beside) {
        return COUNTED.replace("{hits}", "sum(" + points + ")").replace("{beside}", beside);
    }

    static IndicatorQuery bound(String template, long snapshot, LocalDate date, LocalDate after) {
        Map<String, Object> values = Map.of("date", date, "snapshot", snapshot, "after", after);
        List<Object> parameters = new ArrayList<>();
        Matcher names = NAME.matcher(template.replace("{outlines}", NEEDS_OUTLINES)
                .replace("{communes}", COMMUNES_INSIDE)
                .replace("{unknown}", UNKNOWN.replace("q.", "x."))
                .replace("{unknown-territory}", UNKNOWN.replace("q.", "t.")));
        String sql = names.replaceAll(name -> {
            parameters.add(values.get(name.group(1)));
            return "?";
        });
        return new IndicatorQuery(sql, parameters);
    }
}
