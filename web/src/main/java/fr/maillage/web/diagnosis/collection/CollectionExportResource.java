package fr.maillage.web.diagnosis.collection;

import fr.maillage.diagnosis.collection.CollectionField;
import fr.maillage.diagnosis.collection.CollectionFilter;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.diagnosis.collection.CollectionView;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
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

/** The list of collections as a table for spreadsheets, with the filters and the order of the page. */
@Path("/collections." + TableAnswers.FORMAT)
@Tag(name = "collections")
public class CollectionExportResource {

    @Inject
    private CollectionService collections;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    /** The territory stands by its name in a column of its own. */
    private static final ListExport<CollectionView, CollectionField> TABLE = new ListExport<>(
                    "diagnosis.collection",
                    Arrays.stream(CollectionField.values())
                            .filter(field -> field != CollectionField.TERRITORY)
                            .toList(),
                    CollectionView::values)
            .column("diagnosis.collection.field.territory", (collection, locale) -> collection.territoryName())
            .column("diagnosis.collection.column.groups", (collection, locale) -> collection.groups())
            .column("diagnosis.collection.column.respondents", (collection, locale) -> collection.respondents())
            .column("diagnosis.collection.column.statements", (collection, locale) -> collection.statements());

    @GET
    @Operation(summary = "The collections that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        CollectionFilter filter = CollectionParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("createdAt", false);
        return TABLE.answer(request, format, vocabularies.all(), collections.keys(filter, order), collections::slice);
    }
}
