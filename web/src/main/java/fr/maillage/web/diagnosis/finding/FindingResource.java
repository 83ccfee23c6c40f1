package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.finding.FindingService;
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

/** Findings, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/findings")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "findings")
public class FindingResource extends RecordResource<FindingDetail, FindingField, FindingDocument> {

    @Inject
    private FindingService findings;

    @Inject
    private FindingList list;

    @Inject
    private ListReading lists;

    public FindingResource() {
        super("diagnosis.finding");
    }

    @GET
    @Operation(
            summary = ListTextFilter.SUMMARY,
            description = "The priority is importance by feasibility. Drafts are listed to who may change them.")
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.diagnosis.finding.FindingList")
    public Response list() {
        return lists.page(list, uri(), FindingDocument::of);
    }

    @POST
    @Operation(summary = "Enter a finding", description = "A draft where no state is said.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(FindingDocument document) {
        return created(findings.create(Records.present(document).values()));
    }

    @Override
    protected FindingService service() {
        return findings;
    }

    @Override
    protected FindingDocument document(FindingDetail finding) {
        return FindingDocument.of(finding);
    }

    @Override
    protected FieldValues<FindingField> values(FindingDocument document) {
        return document.values();
    }
}
