package fr.maillage.web.committee.paper;

import fr.maillage.committee.paper.PaperField;
import fr.maillage.committee.paper.PaperList;
import fr.maillage.committee.paper.PaperView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of meeting documents for spreadsheets. */
@Path("/meeting-documents." + TableAnswers.FORMAT)
@Tag(name = "meeting documents")
public class PaperExportResource extends ListFile<PaperView, PaperField> {

    @Inject
    private PaperList list;

    @Override
    protected PaperList list() {
        return list;
    }
}
