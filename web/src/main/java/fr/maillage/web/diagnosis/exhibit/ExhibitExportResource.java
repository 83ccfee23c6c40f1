package fr.maillage.web.diagnosis.exhibit;

import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitList;
import fr.maillage.diagnosis.exhibit.ExhibitView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of diagnosis exhibits for spreadsheets. */
@Path("/diagnosis-exhibits." + TableAnswers.FORMAT)
@Tag(name = "diagnosis-exhibits")
public class ExhibitExportResource extends ListFile<ExhibitView, ExhibitField> {

    @Inject
    private ExhibitList list;

    @Override
    protected ExhibitList list() {
        return list;
    }
}
