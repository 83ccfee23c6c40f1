package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.diagnosis.survey.SurveyFilter;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.diagnosis.survey.SurveyView;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.record.ListExport;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of surveys as a table for spreadsheets, with the filters and the order of the page. */
@Path("/surveys." + TableAnswers.FORMAT)
@Tag(name = "surveys")
public class SurveyExportResource {

    @Inject
    private SurveyService surveys;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    /** The territory stands by its name in a column of its own. */
    private static final ListExport<SurveyView, SurveyField> TABLE = new ListExport<>(
                    "diagnosis.survey",
                    Arrays.stream(SurveyField.values())
                            .filter(field -> field != SurveyField.TERRITORY)
                            .toList(),
                    SurveyView::values)
            .column("diagnosis.survey.field.territory", (survey, locale) -> survey.territoryName())
            .column("diagnosis.survey.column.answers", (survey, locale) -> survey.answers());

    @GET
    @Operation(summary = "The surveys that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        SurveyFilter filter = SurveyParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("opensOn", false);
        return TABLE.answer(request, format, vocabularies.all(), surveys.keys(filter, order), surveys::slice);
    }
}
