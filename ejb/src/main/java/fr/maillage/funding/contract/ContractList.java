package fr.maillage.funding.contract;

import fr.maillage.funding.persistence.ContractListRepository;
import fr.maillage.funding.persistence.ContractReach;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The list of contracts. */
@ApplicationScoped
public class ContractList extends RecordList<ContractView, ContractField> {

    /** By title. */
    public static final ListSpec<ContractView, ContractField> SPEC = ListSpec.of(
                    "funding.contract",
                    "/contracts",
                    ContractField.class,
                    ContractView::values,
                    ContractListRepository.PAGES)
            .edits(Permission.EDIT_FUNDING)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Contracts of it or of a part of it", "r.territory_id"))
            .filter(ListFilter.code("generation", "Two years, such as 2015-2023", "r.generation = ?")
                    .counted("r.generation"))
            .filter(ListFilter.archived())
            .column(ContractField.TITLE)
            .order("title")
            .link()
            .column(ContractField.CODE)
            .column(ContractField.GENERATION)
            .order("generation")
            .column(ContractField.KIND)
            .pageColumn("territory", "field.territory", ContractView::territoryName)
            .pageColumn(
                    "communes",
                    "field.communes",
                    contract -> contract.values().list(ContractField.COMMUNES).size())
            .pageColumn("stage", "stage", ContractView::stage)
            .coded()
            .done();

    @Inject
    private TerritoryService territories;

    /** For the proxy only. */
    protected ContractList() {}

    @Inject
    public ContractList(ContractListRepository lists) {
        super(SPEC, lists);
    }

    /** Those of a territory that end between two days and are not archived, by their ends; in two statements. */
    List<ContractView> ending(TerritoryView territory, LocalDate from, LocalDate to) {
        RecordQuery query = query(ListRequest.ALL).where("r.ends_on between ? and ?", from, to);
        ContractReach.inside(query, "r", territory.id(), today());
        return all(query).stream()
                .sorted(Comparator.comparing(
                                (ContractView contract) -> contract.values().text(ContractField.ENDS_ON))
                        .thenComparing(ContractView::id))
                .toList();
    }

    /** Also those whose communes and QPV all lie in the territory. */
    @Override
    protected void limit(RecordQuery query, ListFilter filter, ListRequest request) {
        String value = request.value(filter.name());
        if (filter.shape() == ListFilter.Shape.TERRITORY && value != null) {
            ContractReach.inside(query, "r", territories.required(value).id(), today());
        } else {
            super.limit(query, filter, request);
        }
    }

    @Override
    protected ContractView view(Row row) {
        return new ContractView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.number("territory_key"),
                row.text("territory_name"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
