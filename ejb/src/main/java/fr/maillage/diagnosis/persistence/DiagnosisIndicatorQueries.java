package fr.maillage.diagnosis.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The SQL of the indicators of the diagnosis. Findings and irritants belong to their territory and to all around it. */
public final class DiagnosisIndicatorQueries {

    /** Keeps what Java worked out for a snapshot, see {@link #filling}. */
    public static final String TALLY = "diagnosis_tally";

    private static final int AT_ONCE = 500;

    /** Sums of each territory of the scope: {@code {rows}} has columns territory_id, numerator, denominator. */
    private static final String SUMS = """
            select n.territory_id as id, sum(n.numerator) as numerator, sum(n.denominator) as denominator
            from (
                select s.territory_id, 0 as numerator, 0 as denominator
                from indicator_scope s where s.snapshot_id = :snapshot
                union all
                select k.ancestor_id, r.numerator, r.denominator
                from ({rows}) r
                join territory_closure k on k.descendant_id = r.territory_id
                    and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
                where exists (select 1 from indicator_scope s where s.snapshot_id = :snapshot
                    and s.territory_id = k.ancestor_id)) n
            group by n.territory_id
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

    private static final String TOLD = """
            select s.territory_id, '', case when n.territory_id is null then 0 else n.numerator end, n.denominator,
                case when t.kind not in ('DEPARTMENT', 'EPT', 'EPCI', 'COMMUNE') then 'not-published'
                    when n.territory_id is null then cast(:absent as varchar(40)) else n.reason end
            from indicator_scope s
            join territory t on t.id = s.territory_id
            left join diagnosis_tally n on n.snapshot_id = s.snapshot_id and n.territory_id = s.territory_id
                and n.indicator = :code and n.dimension = ''
            where s.snapshot_id = :snapshot
            union all
            select n.territory_id, n.dimension, n.numerator, n.denominator, n.reason
            from diagnosis_tally n
            join indicator_scope s on s.snapshot_id = n.snapshot_id and s.territory_id = n.territory_id
            where n.snapshot_id = :snapshot and n.indicator = :code and n.dimension <> ''
            """;

    private static final String MET = """
            select r.territory_id from statement r where r.respondent_id is not null and r.archived_at is null
            union select v.territory_id from survey v where v.archived_at is null
            union select n.place_id from told_count n where n.subject like 'survey:%'
            union select c.territory_id from street_campaign c where c.archived_at is null
            """;

    private DiagnosisIndicatorQueries() {}

    /**
     * Value that is told of a territory.
     *
     * @param dimension empty for the indicator as a whole
     * @param numerator null where nothing is told
     * @param denominator null where there is none
     * @param reason why nothing is told; null where something is
     */
    public record Tally(
            String indicator, long territory, String dimension, Long numerator, Long denominator, String reason) {}

    /** Keeps what was worked out, some hundred rows at a time. */
    public static List<IndicatorQuery> filling(long snapshot, List<Tally> tallies) {
        List<IndicatorQuery> queries = new ArrayList<>();
        for (int from = 0; from < tallies.size(); from += AT_ONCE) {
            List<Object> parameters = new ArrayList<>();
            List<String> rows = new ArrayList<>();
            for (Tally tally : tallies.subList(from, Math.min(tallies.size(), from + AT_ONCE))) {
                parameters.addAll(List.of(snapshot, tally.indicator(), tally.territory(), tally.dimension()));
                rows.add("(?, ?, ?, ?, " + mark(tally.numerator(), parameters) + ", "
                        + mark(tally.denominator(), parameters) + ", " + mark(tally.reason(), parameters) + ")");
            }
            queries.add(new IndicatorQuery(
                    "insert into " + TALLY
                            + " (snapshot_id, indicator, territory_id, dimension, numerator, denominator, reason) values "
                            + String.join(", ", rows),
                    parameters));
        }
        return queries;
    }

    private static String mark(Object value, List<Object> parameters) {
        if (value == null) {
            return "null";
        }
        parameters.add(value);
        return "?";
    }

    /**
     * Figures that were kept for an indicator.
     *
     * @param absent the reason that holds where nothing was kept
     */
    public static IndicatorQuery told(String code, String absent, long snapshot) {
        return IndicatorQuery.named(TOLD, Map.of("snapshot", snapshot, "code", code, "absent", absent));
    }

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

    /** The territories of findings and irritants, of surveys and campaigns, and of whom they met. */
    public static IndicatorQuery presence(LocalDate date) {
        return IndicatorQuery.named(
                "select x.territory_id from (" + ADOPTED + ") x union select y.territory_id from (" + ANSWERED
                        + ") y union " + MET,
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
