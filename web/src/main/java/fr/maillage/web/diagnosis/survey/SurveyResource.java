package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.diagnosis.survey.SurveyList;
import fr.maillage.diagnosis.survey.SurveyService;
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

/** Surveys, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/surveys")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "surveys")
public class SurveyResource extends RecordResource<SurveyDetail, SurveyField, SurveyDocument> {

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyList list;

    @Inject
    private ListReading lists;

    public SurveyResource() {
        super("diagnosis.survey");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.diagnosis.survey.SurveyList")
    public Response list() {
        return lists.page(list, uri(), SurveyDocument::of);
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
