package fr.maillage.web.offer;

import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferFilter;
import fr.maillage.offer.OfferService;
import fr.maillage.offer.OfferView;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.record.ListExport;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of offers as a table for spreadsheets, with the filters and the order of the page. */
@Path("/offers." + TableAnswers.FORMAT)
@Tag(name = "offers")
public class OfferExportResource {

    /** The actor is named in a column of its own. */
    private static final ListExport<OfferView, OfferField> TABLE = new ListExport<>(
                    "offer",
                    Arrays.stream(OfferField.values())
                            .filter(field -> field != OfferField.ACTOR)
                            .toList(),
                    OfferView::values)
            .column("offer.column.place", (offer, locale) -> offer.placeName())
            .column("offer.column.commune", (offer, locale) -> offer.communeName())
            .column("offer.field.actor", (offer, locale) -> offer.actorName())
            .column(
                    "offer.column.state",
                    (offer, locale) ->
                            Messages.text(locale, "offer.state." + offer.state().code()));

    @Inject
    private OfferService offers;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The offers that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Vocabularies terms = vocabularies.all();
        OfferFilter filter = OfferParameters.filter(Asked.of(request), terms);
        PageRequest order = Asked.of(request).order("name", true);
        return TABLE.answer(request, format, terms, offers.keys(filter, order), offers::slice);
    }
}
