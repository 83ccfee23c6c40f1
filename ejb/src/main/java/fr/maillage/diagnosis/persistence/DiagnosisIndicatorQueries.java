package fr.maillage.diagnosis.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicators on findings and irritants. Each belongs to its territory and to all around it. */
public final class DiagnosisIndicatorQueries {

    /** What lies in each territory of the scope: {@code {rows}} has columns territory_id, numerator, denominator. */
    private static final String SUMS = """
            select t.id, coalesce(sum(n.numerator), 0) as numerator, coalesce(sum(n.denominator), 0) as denominator
            from indicator_scope s
            join territory t on t.id = s.territory_id
            left join (
                select k.ancestor_id, r.numerator, r.denominator
                from ({rows}) r
                join territory_closure k on k.descendant_id = r.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)) n on n.ancestor_id = t.id
            where s.snapshot_id = :snapshot
            group by t.id
            """;

    private static final String ADOPTED = """
            select f.territory_id, 1 as numerator, 0 as denominator
            from finding f
            where f.state = 'adopted' and f.adopted_on <= :date and f.archived_at is null
            """;

    /** Days from the first word that a finding rests on to its adoption; findings that rest on no words are left out. */
    private static final String DELAYS = """
            select f.territory_id, 1 as denominator,
                cast((extract(epoch from f.adopted_on) - extract(epoch from min(s.said_on))) / 86400 as bigint)
                    as numerator
            from finding f
            join finding_evidence e on e.finding_id = f.id and e.record_type = 'diagnosis.statement'
            join statement s on s.uuid = e.record_id
            where f.state in ('adopted', 'superseded') and f.adopted_on <= :date and f.archived_at is null
            group by f.id, f.territory_id, f.adopted_on
            """;

    private static final String ANSWERED = """
            select i.territory_id, case when i.answered_on <= :date then 1 else 0 end as numerator, 1 as denominator
            from irritant i
            where i.sent_on <= :date and i.archived_at is null
            """;

    private DiagnosisIndicatorQueries() {}

    /** Findings that are adopted on a day. */
    public static IndicatorQuery adopted(long snapshot, LocalDate date) {
        return query(
                "select x.id, '', x.numerator, cast(null as bigint), cast(null as varchar(40)) from (" + sums(ADOPTED)
                        + ") x",
                snapshot,
                date);
    }

    /** Days to adoption, and the findings that they are of. */
    public static IndicatorQuery delay(long snapshot, LocalDate date) {
        return query(ratio(DELAYS, "no-finding"), snapshot, date);
    }

    /** Irritants answered on a day, and those passed on. */
    public static IndicatorQuery answered(long snapshot, LocalDate date) {
        return query(ratio(ANSWERED, "no-irritant"), snapshot, date);
    }

    /** The territories of findings and irritants. */
    public static IndicatorQuery presence(LocalDate date) {
        return IndicatorQuery.named(
                "select x.territory_id from (" + ADOPTED + ") x union select y.territory_id from (" + ANSWERED + ") y",
                Map.of("date", date));
    }

    private static String ratio(String rows, String none) {
        return "select x.id, '', x.numerator, x.denominator, case when x.denominator = 0 then '" + none + "' end from ("
                + sums(rows) + ") x";
    }

    private static String sums(String rows) {
        return SUMS.replace("{rows}", rows);
    }

    private static IndicatorQuery query(String sql, long snapshot, LocalDate date) {
        return IndicatorQuery.named(sql, Map.of("snapshot", snapshot, "date", date));
    }
}
