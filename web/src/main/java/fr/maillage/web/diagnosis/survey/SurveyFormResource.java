package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyFormService;
import fr.maillage.diagnosis.survey.SurveyQuestions;
import fr.maillage.diagnosis.survey.SurveyResultService;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questions of a survey and what was answered, for programs. */
@Path("/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys")
public class SurveyFormResource {

    private static final String KIND = "diagnosis.survey";

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyFormService forms;

    @Inject
    private SurveyResultService results;

    /**
     * The questions of a survey.
     *
     * @param number of their version; what is sent is ignored
     * @param frozen whether somebody answered them
     */
    @Schema(name = "SurveyQuestions")
    public record Form(int number, boolean frozen, List<QuestionDocument> questions) {}

    @GET
    @Path("/{id}/questions")
    @Operation(summary = "Read the questions of a survey")
    @APIResponse(
            responseCode = "200",
            description = "The questions that are asked now, the survey's version in ETag",
            content = @Content(schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "404", description = "No such survey")
    public Response questions(@PathParam("id") String id) {
        return answer(Identifiers.of(KIND, id));
    }

    @PUT
    @Path("/{id}/questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.EDIT_DIAGNOSIS)
    @Operation(
            summary = "Replace the questions of a survey",
            description = "Questions that were answered stay as they were: another version begins.")
    @APIResponse(
            responseCode = "200",
            description = "The questions as they are now, with the survey's new ETag",
            content = @Content(schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "412", description = "Somebody else changed the survey meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong question")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response ask(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Form form) {
        List<QuestionDocument> sent = Records.present(form).questions() == null ? List.of() : form.questions();
        List<Question> questions = new ArrayList<>();
        for (QuestionDocument question : sent) {
            if (question == null) {
                throw Problem.invalid("questions[" + questions.size() + "]", "required", null);
            }
            questions.add(question.question(questions.size()));
        }
        UUID uuid = Identifiers.of(KIND, id);
        forms.replace(uuid, EntityTags.read(ifMatch), new SurveyForm(questions));
        return answer(uuid);
    }

    @GET
    @Path("/{id}/results")
    @Operation(
            summary = "Read what was answered to a survey",
            description =
                    "As it was released, for those who may not change the survey: a count that is not told is left out. As it"
                            + " stands, not to be published, for the others.")
    @APIResponse(responseCode = "404", description = "No such survey")
    public SurveyResultsDocument results(@PathParam("id") String id) {
        return SurveyResultsDocument.of(results.get(Identifiers.of(KIND, id)));
    }

    private Response answer(UUID id) {
        SurveyQuestions questions = forms.get(id);
        return Records.found(
                surveys.get(id).version(),
                new Form(
                        questions.number(),
                        questions.frozen(),
                        questions.form().questions().stream()
                                .map(QuestionDocument::of)
                                .toList()));
    }
}
