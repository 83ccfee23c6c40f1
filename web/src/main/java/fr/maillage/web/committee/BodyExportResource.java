package fr.maillage.web.committee;

import fr.maillage.committee.BodyField;
import fr.maillage.committee.BodyList;
import fr.maillage.committee.BodyView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of bodies for spreadsheets. */
@Path("/bodies." + TableAnswers.FORMAT)
@Tag(name = "bodies")
public class BodyExportResource extends ListFile<BodyView, BodyField> {

    @Inject
    private BodyList list;

    @Override
    protected BodyList list() {
        return list;
    }
}
