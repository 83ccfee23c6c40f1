package fr.maillage.web.offer;

import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferFilter;
import fr.maillage.offer.OfferService;
import fr.maillage.offer.OfferView;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of offers as a table for spreadsheets, with the filters and the order of the page. */
@Path("/offers." + TableAnswers.FORMAT)
@Tag(name = "offers")
public class OfferExportResource {

    private static final List<String> AROUND =
            List.of("offer.column.place", "offer.column.commune", "offer.field.actor", "offer.column.state");

    /** The actor is named in a column of its own. */
    private static final List<OfferField> FIELDS = Arrays.stream(OfferField.values())
            .filter(field -> field != OfferField.ACTOR)
            .toList();

    @Inject
    private OfferService offers;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The offers that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Locale locale = Languages.of(request);
        OfferFilter filter = OfferParameters.filter(Asked.of(request), vocabularies.all());
        PageRequest order = Asked.of(request).order("name", true);
        // Read before the answer begins, so that a refusal is no broken file.
        Page<OfferView> first = page(filter, order, 0);
        Vocabularies terms = vocabularies.all();
        List<String> columns = new ArrayList<>(AROUND);
        FIELDS.forEach(field -> columns.add("offer.field." + field.key()));
        return TableAnswers.of(request, format, "offer.export.file", "offer.list.title", columns, sink -> {
            Page<OfferView> page = first;
            for (int number = 1; !page.items().isEmpty(); number++) {
                page.items().forEach(offer -> sink.accept(cells(terms, locale, offer)));
                page = page(filter, order, number);
            }
        });
    }

    private Page<OfferView> page(OfferFilter filter, PageRequest order, int number) {
        return offers.list(filter, order.at(number));
    }

    private static List<Object> cells(Vocabularies terms, Locale locale, OfferView offer) {
        List<Object> cells = new ArrayList<>();
        cells.add(offer.placeName());
        cells.add(offer.communeName());
        cells.add(offer.actorName());
        cells.add(Messages.text(locale, "offer.state." + offer.state().code()));
        for (OfferField field : FIELDS) {
            cells.add(cell(terms, locale.getLanguage(), offer, field));
        }
        return cells;
    }

    private static Object cell(Vocabularies terms, String language, OfferView offer, OfferField field) {
        if (field.vocabulary() != null) {
            return offer.values().list(field).stream()
                    .map(code -> terms.label(field.vocabulary(), code, language))
                    .collect(Collectors.joining(", "));
        }
        String text = offer.values().text(field);
        if (text == null) {
            return null;
        }
        return switch (field) {
            case CAPACITY -> Integer.valueOf(text);
            case ACTIVE_FROM, ACTIVE_UNTIL -> LocalDate.parse(text);
            default -> text;
        };
    }
}
