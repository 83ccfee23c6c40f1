package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractDetail;
import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractList;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contracts of urban policy, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/contracts")
@Needs(Permission.EDIT_FUNDING)
@Tag(name = "contracts")
public class ContractResource extends RecordResource<ContractDetail, ContractField, ContractDocument> {

    @Inject
    private ContractService contracts;

    @Inject
    private ContractList list;

    @Inject
    private ListReading lists;

    public ContractResource() {
        super("funding.contract");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.funding.contract.ContractList")
    public Response list() {
        return lists.page(list, uri(), ContractDocument::of);
    }

    @POST
    @Operation(summary = "Enter a contract")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(ContractDocument document) {
        return created(contracts.create(Records.present(document).values()));
    }

    @Override
    protected ContractService service() {
        return contracts;
    }

    @Override
    protected ContractDocument document(ContractDetail contract) {
        return ContractDocument.of(contract.contract());
    }

    @Override
    protected FieldValues<ContractField> values(ContractDocument document) {
        return document.values();
    }
}
