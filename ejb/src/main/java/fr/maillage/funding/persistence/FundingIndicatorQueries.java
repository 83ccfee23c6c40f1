package fr.maillage.funding.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.Map;

/** The SQL of the indicators of envelopes: of the year of the day, for the territories of {@link ContractReach}. */
public final class FundingIndicatorQueries {

    /** Columns contract_id, amount, used, paid: euros of each envelope. */
    private static final String ENVELOPES = """
            select e.contract_id, e.amount, coalesce(u.granted, 0) as used, coalesce(u.paid, 0) as paid
            from envelope e
            join city_contract c on c.id = e.contract_id and c.archived_at is null
            left join (
                select l.contract_id, l.budget_year, l.funder, sum(l.granted) as granted, sum(l.paid) as paid
                from funding_line l
                where l.nature = 'cash' and l.contract_id is not null
                group by l.contract_id, l.budget_year, l.funder) u on u.contract_id = e.contract_id
                and u.budget_year = e.budget_year and u.funder = e.funder
            where e.budget_year = :year
            """;

    /** A union with the scope: H2 would work out an outer join's subquery anew for each territory. */
    private static final String SHARE = """
            select n.territory_id, '', cast(round(sum(n.part), 0) as bigint), cast(round(sum(n.whole), 0) as bigint),
                case when sum(n.whole) = 0 then '{none}' end
            from (
                select s.territory_id, 0 as part, 0 as whole from indicator_scope s where s.snapshot_id = :snapshot
                union all
                select r.territory_id, x.{part}, x.{whole}
                from ({envelopes}) x
                join ({reach}) r on r.contract_id = x.contract_id
                where exists (select 1 from indicator_scope s where s.snapshot_id = :snapshot
                    and s.territory_id = r.territory_id)) n
            group by n.territory_id
            """;

    private FundingIndicatorQueries() {}

    /** Sums up the grants of the envelopes, in whole euros. */
    public static IndicatorQuery committed(long snapshot, LocalDate date) {
        return share("used", "amount", "no-envelope", snapshot, date);
    }

    /** Sums up the payments of what is granted of them, in whole euros. */
    public static IndicatorQuery paid(long snapshot, LocalDate date) {
        return share("paid", "used", "nothing-granted", snapshot, date);
    }

    /** The territories of contracts with an envelope of the year. */
    public static IndicatorQuery presence(LocalDate date) {
        return IndicatorQuery.named(
                "select r.territory_id from (" + ENVELOPES + ") x join (" + ContractReach.ROWS
                        + ") r on r.contract_id = x.contract_id",
                Map.of("date", date, "year", date.getYear()));
    }

    private static IndicatorQuery share(String part, String whole, String none, long snapshot, LocalDate date) {
        return IndicatorQuery.named(
                SHARE.replace("{part}", part)
                        .replace("{whole}", whole)
                        .replace("{none}", none)
                        .replace("{envelopes}", ENVELOPES)
                        .replace("{reach}", ContractReach.ROWS),
                Map.of("snapshot", snapshot, "date", date, "year", date.getYear()));
    }
}
