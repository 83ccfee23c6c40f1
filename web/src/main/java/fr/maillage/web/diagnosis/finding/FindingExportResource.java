package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of findings for spreadsheets. */
@Path("/findings." + TableAnswers.FORMAT)
@Tag(name = "findings")
public class FindingExportResource extends ListFile<FindingView, FindingField> {

    @Inject
    private FindingList list;

    @Override
    protected FindingList list() {
        return list;
    }
}
