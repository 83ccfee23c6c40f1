package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.diagnosis.survey.SurveyView;
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

/** Surveys, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/surveys")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "surveys")
public class SurveyResource extends RecordResource<SurveyDetail, SurveyField, SurveyDocument> {

    @Inject
    private SurveyService surveys;

    public SurveyResource() {
        super("diagnosis.survey");
    }

    /**
     * A page of the list.
     *
     * @param total how many surveys fit
     * @param page zero-based
     * @param size surveys per page, at most 200
     */
    @Schema(name = "SurveyPage")
    public record Answer(long total, int page, int size, List<SurveyDocument> items) {}

    @GET
    @Operation(
            summary = "List surveys",
            description = "In a stable order; sort by opensOn, title or territory, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of surveys")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown order")
    public Answer list(
            @Parameter(description = "Surveys in it or in a part of it: dep:93, ept:200058790, per:<name>…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "true for those with free words that wait to be read") @QueryParam("waiting")
                    String waiting,
            @Parameter(description = "true for archived surveys only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        Page<SurveyView> found = surveys.list(
                SurveyParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(SurveyDocument::of).toList());
    }

    @POST
    @Operation(summary = "Enter a survey")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(SurveyDocument survey) {
        return created(surveys.create(Records.present(survey).values()));
    }

    @Override
    protected SurveyService service() {
        return surveys;
    }

    @Override
    protected SurveyDocument document(SurveyDetail survey) {
        return SurveyDocument.of(survey.survey());
    }

    @Override
    protected FieldValues<SurveyField> values(SurveyDocument document) {
        return document.values();
    }
}
