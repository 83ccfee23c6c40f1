package fr.maillage.confirmation.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import fr.maillage.territory.OutlineSql;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** The SQL of the indicator on how many records are answered for. A record belongs to its commune and to its QPV. */
public final class ResponseQueries {

    private static final String ASKED = """
            select {area} as area_id, count(*) as asked, count(cp.answer) as answered
            from campaign_place cp
            join place_card p on p.id = cp.place_id
            where cp.asked_at >= :since and {area} is not null
            group by {area}
            """;

    private static final String RESPONSE = """
            select x.id, '', x.answered, x.asked,
                case when {outlines} then 'no-outlines' when x.asked = 0 then 'no-campaign' end
            from (
                select t.id, t.kind, cast(sum(u.asked) as bigint) as asked, cast(sum(u.answered) as bigint) as answered
                from (
                    select s.territory_id, 0 as asked, 0 as answered
                    from indicator_scope s where s.snapshot_id = :snapshot
                    union all
                    select k.ancestor_id, n.asked, n.answered
                    from ({by-commune}) n
                    join territory_closure k on k.descendant_id = n.area_id
                        and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                    where exists (select 1 from indicator_scope s
                        join territory o on o.id = s.territory_id and o.kind <> 'QPV'
                        where s.snapshot_id = :snapshot and s.territory_id = k.ancestor_id)
                    union all
                    select n.area_id, n.asked, n.answered
                    from ({by-qpv}) n
                    where exists (select 1 from indicator_scope s where s.snapshot_id = :snapshot
                        and s.territory_id = n.area_id)
                ) u
                join territory t on t.id = u.territory_id
                group by t.id, t.kind) x
            """.replace("{by-commune}", ASKED.replace("{area}", "p.commune_id"))
            .replace("{by-qpv}", ASKED.replace("{area}", "p.qpv_id"))
            .replace("{outlines}", OutlineSql.missing("x"));

    private ResponseQueries() {}

    /** Records answered for, and records asked about, in the campaigns that began since a moment. */
    public static IndicatorQuery response(long snapshot, LocalDate date, OffsetDateTime since) {
        return IndicatorQuery.named(RESPONSE, Map.of("date", date, "snapshot", snapshot, "since", since));
    }

    /** The communes and QPV whose places were asked about since a moment. */
    public static IndicatorQuery asked(OffsetDateTime since) {
        return IndicatorQuery.named(
                "select n.area_id from (" + ASKED.replace("{area}", "p.commune_id")
                        + ") n union select n.area_id from (" + ASKED.replace("{area}", "p.qpv_id") + ") n",
                Map.of("since", since));
    }
}
