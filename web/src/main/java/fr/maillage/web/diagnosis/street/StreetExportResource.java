package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetList;
import fr.maillage.diagnosis.street.StreetView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of street campaigns for spreadsheets. */
@Path("/street-campaigns." + TableAnswers.FORMAT)
@Tag(name = "street-campaigns")
public class StreetExportResource extends ListFile<StreetView, StreetField> {

    @Inject
    private StreetList list;

    @Override
    protected StreetList list() {
        return list;
    }
}
