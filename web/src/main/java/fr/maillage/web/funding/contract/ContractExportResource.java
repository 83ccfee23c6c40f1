package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractList;
import fr.maillage.funding.contract.ContractView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of contracts for spreadsheets. */
@Path("/contracts." + TableAnswers.FORMAT)
@Tag(name = "contracts")
public class ContractExportResource extends ListFile<ContractView, ContractField> {

    @Inject
    private ContractList list;

    @Override
    protected ContractList list() {
        return list;
    }
}
