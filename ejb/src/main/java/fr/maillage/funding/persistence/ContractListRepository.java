package fr.maillage.funding.persistence;

import fr.maillage.funding.contract.ContractField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.record.persistence.Relation;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Contracts as rows, with the territory {@code t} on which each is kept, and their communes and QPV. */
@ApplicationScoped
public class ContractListRepository extends RecordLists<ContractField> {

    private static final String QPV = "qpv:";

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name, t.id as territory_key",
            "city_contract r join territory t on t.id = r.territory_id",
            Map.of(
                    "title", "r.search_text %1$s, r.id %1$s",
                    "generation", "r.generation %1$s, r.id %1$s",
                    "startsOn", "r.starts_on %1$s, r.id %1$s"),
            "title");

    private static final Relation AREAS = new Relation(
            "areas",
            "ca.contract_id",
            "city_contract_area ca join territory a on a.id = ca.territory_id",
            "null",
            "a.code",
            "0");

    public ContractListRepository() {
        super(new RecordRows<>(PAGES, ContractField.class, RecordTerms.NONE, List.of(AREAS)));
    }

    @Override
    public FieldValues<ContractField> values(Row row) {
        List<String> codes = row.texts("areas").stream().sorted().toList();
        return super.values(row)
                .with(
                        ContractField.COMMUNES,
                        codes.stream().filter(code -> !code.startsWith(QPV)).toList())
                .with(
                        ContractField.QPV,
                        codes.stream().filter(code -> code.startsWith(QPV)).toList());
    }
}
