package fr.maillage.funding.contract;

import fr.maillage.funding.persistence.ContractListRepository;
import fr.maillage.funding.persistence.ContractReach;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The list of contracts. */
@ApplicationScoped
class ContractSearch extends RecordSearch<ContractView> {

    private ContractListRepository lists;

    @Inject
    private TerritoryService territories;

    /** For the proxy only. */
    ContractSearch() {}

    @Inject
    ContractSearch(ContractListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    RecordQuery query(ContractFilter filter) {
        RecordQuery query = new RecordQuery()
                .archived(filter.archived())
                .words(filter.text())
                .given(filter.generation(), "r.generation = ?");
        String territory = filter.territory();
        return territory == null || territory.isBlank()
                ? query
                : ContractReach.inside(
                        query, "r", territories.required(territory).id(), today());
    }

    /** Those of a territory that end between two days and are not archived, by their ends; in two statements. */
    List<ContractView> ending(String territory, LocalDate from, LocalDate to) {
        RecordQuery query =
                query(new ContractFilter(territory, null, null, false)).where("r.ends_on between ? and ?", from, to);
        return lists.one(query).stream()
                .map(this::view)
                .sorted(Comparator.comparing(
                                (ContractView contract) -> contract.values().text(ContractField.ENDS_ON))
                        .thenComparing(ContractView::id))
                .toList();
    }

    @Override
    protected ContractView view(Row row) {
        return new ContractView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.number("territory_key"),
                row.text("territory_name"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
