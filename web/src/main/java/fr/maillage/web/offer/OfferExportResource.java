package fr.maillage.web.offer;

import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferList;
import fr.maillage.offer.OfferView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of offers for spreadsheets. */
@Path("/offers." + TableAnswers.FORMAT)
@Tag(name = "offers")
public class OfferExportResource extends ListFile<OfferView, OfferField> {

    @Inject
    private OfferList list;

    @Override
    protected OfferList list() {
        return list;
    }
}
