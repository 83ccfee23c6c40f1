package fr.maillage.deployment.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import fr.maillage.told.Quarter;
import java.time.LocalDate;
import java.util.Map;

/** SQL of indicators over what was told of a year: a part of it, and whole queries that name that part {@code {year}}. */
final class ToldYear {

    private static final String SUMS = """
            select n.place_id as territory_id, n.attribute, n.terms, sum(n.people) as people
            from told_count n
            where n.subject = '{subject}' and n.period between :newyear and :due
                and n.attribute in ({attributes}) and exists (
                    select 1 from indicator_scope i where i.snapshot_id = :snapshot and i.territory_id = n.place_id)
            group by n.place_id, n.attribute, n.terms
            """;

    private ToldYear() {}

    /**
     * The sums of a year up to a day, by territory of the scope: columns territory_id, attribute, terms, people.
     *
     * @param attributes in quotes, with commas between
     */
    static String sums(String subject, String attributes) {
        return SUMS.replace("{subject}", subject).replace("{attributes}", attributes);
    }

    /** A query over such sums. */
    static IndicatorQuery query(String sql, String sums, long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                sql.replace("{year}", sums),
                Map.of(
                        "snapshot",
                        snapshot,
                        "newyear",
                        new Quarter(date.getYear(), 1).key(),
                        "due",
                        Quarter.lastDue(date).key()));
    }
}
