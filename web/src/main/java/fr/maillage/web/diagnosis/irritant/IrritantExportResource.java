package fr.maillage.web.diagnosis.irritant;

import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantList;
import fr.maillage.diagnosis.irritant.IrritantView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of irritants for spreadsheets. */
@Path("/irritants." + TableAnswers.FORMAT)
@Tag(name = "irritants")
public class IrritantExportResource extends ListFile<IrritantView, IrritantField> {

    @Inject
    private IrritantList list;

    @Override
    protected IrritantList list() {
        return list;
    }
}
