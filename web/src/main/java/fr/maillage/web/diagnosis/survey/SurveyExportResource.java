package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.diagnosis.survey.SurveyList;
import fr.maillage.diagnosis.survey.SurveyView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of surveys for spreadsheets. */
@Path("/surveys." + TableAnswers.FORMAT)
@Tag(name = "surveys")
public class SurveyExportResource extends ListFile<SurveyView, SurveyField> {

    @Inject
    private SurveyList list;

    @Override
    protected SurveyList list() {
        return list;
    }
}
