package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.vocabulary.VocabularyService;
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

/** Findings, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/findings")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "findings")
public class FindingResource extends RecordResource<FindingDetail, FindingField, FindingDocument> {

    @Inject
    private FindingService findings;

    @Inject
    private ThemeService themes;

    @Inject
    private VocabularyService vocabularies;

    public FindingResource() {
        super("diagnosis.finding");
    }

    /**
     * A page of the list.
     *
     * @param total how many findings fit
     * @param page zero-based
     * @param size findings per page, at most 200
     */
    @Schema(name = "FindingPage")
    public record Answer(long total, int page, int size, List<FindingDocument> items) {

        static Answer of(Page<FindingView> found) {
            return new Answer(
                    found.total(),
                    found.request().page(),
                    found.request().size(),
                    found.items().stream().map(FindingDocument::of).toList());
        }
    }

    @GET
    @Operation(
            summary = "List findings",
            description = "In a stable order; sort by priority (importance by feasibility), title or proposedOn, with a"
                    + " minus sign in front for the descending order. Drafts are listed to who may change them.")
    @APIResponse(responseCode = "200", description = "A page of findings")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown term or order")
    public Answer list(
            @Parameter(description = "What is about it or a part of it: dep:93, ept:200058790, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Code of a theme: findings about it or what is below") @QueryParam("theme")
                    String theme,
            @Parameter(description = "draft, discussed, adopted or superseded") @QueryParam("state") String state,
            @Parameter(description = "Code of a public") @QueryParam("public") String audience,
            @Parameter(description = "true for archived ones only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        return Answer.of(findings.list(
                FindingParameters.filter(
                        Asked.byProgram(uri().getQueryParameters()::getFirst), vocabularies.all(), themes.tree()),
                Paging.request(page, size, sort)));
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
