package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of drop ins for spreadsheets. */
@Path("/drop-ins." + TableAnswers.FORMAT)
@Tag(name = "drop-ins")
public class DropInExportResource extends ListFile<DropInView, DropInField> {

    @Inject
    private DropInList list;

    @Override
    protected DropInList list() {
        return list;
    }
}
