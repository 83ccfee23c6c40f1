package fr.maillage.funding.persistence;

import fr.maillage.record.RecordQuery;
import fr.maillage.territory.ClosureSql;
import java.time.LocalDate;

/**
 * On which territories a contract is: where it is kept and around, and where all its communes and QPV lie, whoever keeps it. So
 * a town has its own contract, and none that it shares with another.
 */
public final class ContractReach {

    /** Columns territory_id, contract_id, as of {@code :date}. */
    static final String ROWS = """
            select k.ancestor_id as territory_id, c.id as contract_id
            from city_contract c
            join territory_closure k on k.descendant_id = c.territory_id
                and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
            union
            select k.ancestor_id, a.contract_id
            from (select o.contract_id, count(*) as areas from city_contract_area o group by o.contract_id) n
            join city_contract_area a on a.contract_id = n.contract_id
            join territory_closure k on k.descendant_id = a.territory_id
                and k.valid_from <= :date and (k.valid_to is null or k.valid_to > :date)
            group by k.ancestor_id, a.contract_id, n.areas
            having count(distinct a.territory_id) = n.areas
            """;

    private static final String INSIDE = "(%1$s.territory_id in " + ClosureSql.INSIDE
            + " or (exists (select 1 from city_contract_area a where a.contract_id = %1$s.id)"
            + " and not exists (select 1 from city_contract_area a where a.contract_id = %1$s.id"
            + " and a.territory_id not in " + ClosureSql.INSIDE + ")))";

    private ContractReach() {}

    /**
     * Limits a list to the contracts that are on a territory on a day.
     *
     * @param contracts what the list calls the table of contracts
     * @param territory its key
     */
    public static RecordQuery inside(RecordQuery query, String contracts, long territory, LocalDate day) {
        return query.where(INSIDE.formatted(contracts), territory, day, day, territory, day, day);
    }
}
