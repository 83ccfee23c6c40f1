package fr.maillage.web.committee;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringList;
import fr.maillage.committee.GatheringView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of gatherings for spreadsheets. */
@Path("/gatherings." + TableAnswers.FORMAT)
@Tag(name = "gatherings")
public class GatheringExportResource extends ListFile<GatheringView, GatheringField> {

    @Inject
    private GatheringList list;

    @Override
    protected GatheringList list() {
        return list;
    }
}
