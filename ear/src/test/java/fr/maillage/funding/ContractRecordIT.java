package fr.maillage.funding;

import fr.maillage.funding.contract.ContractDetail;
import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractList;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Contracts are records like others. */
@InsideEar
class ContractRecordIT extends RecordContract<ContractDetail, ContractField> {

    @Inject
    private ContractService contracts;

    @Inject
    private ContractList contractList;

    ContractRecordIT() {
        super(ContractField.class, ContractField.SIGNATORIES);
    }

    @Override
    protected RecordService<ContractDetail, ContractField> service() {
        return contracts;
    }

    @Override
    protected ContractDetail enter() {
        return contracts.create(FieldValues.none(ContractField.class)
                .with(ContractField.TITLE, "Contrat de ville de Gagny")
                .with(ContractField.CODE, "C" + UUID.randomUUID())
                .with(ContractField.GENERATION, "2015-2023")
                .with(ContractField.KIND, "communal")
                .with(ContractField.TERRITORY, "com:93032")
                .with(ContractField.COMMUNES, "com:93032")
                .with(ContractField.STARTS_ON, "2015-01-01")
                .with(ContractField.ENDS_ON, "2023-12-31")
                .with(ContractField.SIGNATORIES, "État, EPT, Commune"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return contractList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("title", "generation", "startsOn");
    }
}
