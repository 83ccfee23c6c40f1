package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractDetail;
import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.funding.contract.ContractView;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contracts of urban policy, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/contracts")
@Needs(Permission.EDIT_FUNDING)
@Tag(name = "contracts")
public class ContractResource extends RecordResource<ContractDetail, ContractField, ContractDocument> {

    @Inject
    private ContractService contracts;

    public ContractResource() {
        super("funding.contract");
    }

    /**
     * A page of the list.
     *
     * @param total how many contracts fit
     * @param page zero-based
     * @param size contracts per page, at most 200
     */
    @Schema(name = "ContractPage")
    public record Answer(long total, int page, int size, List<ContractDocument> items) {

        static Answer of(Page<ContractView> found) {
            return new Answer(
                    found.total(),
                    found.request().page(),
                    found.request().size(),
                    found.items().stream().map(ContractDocument::of).toList());
        }
    }

    @GET
    @Operation(
            summary = "List contracts",
            description = "In a stable order; sort by title, generation or startsOn, with a minus sign in front for"
                    + " the descending order.")
    @APIResponse(responseCode = "200", description = "A page of contracts")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown order")
    public Answer list(
            @Parameter(description = "Contracts of it or of a part of it: dep:93, ept:200058790, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Two years, such as 2015-2023") @QueryParam("generation") String generation,
            @Parameter(description = "true for archived ones only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        return Answer.of(contracts.list(
                ContractParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                Paging.request(page, size, sort)));
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
