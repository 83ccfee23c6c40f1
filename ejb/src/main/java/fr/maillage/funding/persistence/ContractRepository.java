package fr.maillage.funding.persistence;

import fr.maillage.funding.model.CityContract;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and writes contracts. */
@ApplicationScoped
public class ContractRepository extends RecordRepository<CityContract> {

    @Inject
    private Jdbc jdbc;

    public ContractRepository() {
        super(CityContract.class, "funding.contract");
    }

    /** The contract that files call by a code, archived or not. */
    public Optional<CityContract> coded(String code) {
        return select("where e.code = ?1", code).stream().findFirst();
    }

    /** Contracts by their codes, archived or not, in one statement. */
    public Map<String, CityContract> coded(Collection<String> codes) {
        Map<String, CityContract> found = new HashMap<>();
        if (!codes.isEmpty()) {
            Rows.entities(
                            entities(),
                            CityContract.class,
                            "select c.* from city_contract c where c.code in (" + Rows.marks(codes) + ")",
                            codes)
                    .forEach(contract -> found.put(contract.code(), contract));
        }
        return found;
    }

    /** Replaces the communes and QPV of a contract that is written. */
    public void areas(long contract, Collection<String> territories) {
        entities().flush();
        jdbc.update("delete from city_contract_area where contract_id = ?", contract);
        if (!territories.isEmpty()) {
            Rows.execute(
                    entities(),
                    "insert into city_contract_area (contract_id, territory_id) select cast(" + contract
                            + " as bigint), t.id from territory t where t.code in (" + Rows.marks(territories) + ")",
                    List.copyOf(territories));
        }
    }
}
