package fr.maillage.web.diagnosis.exhibit;

import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitFilter;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.diagnosis.exhibit.ExhibitView;
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

/** The list of documents as a table for spreadsheets, with the filters and the order of the page. */
@Path("/diagnosis-exhibits." + TableAnswers.FORMAT)
@Tag(name = "diagnosis-exhibits")
public class ExhibitExportResource {

    /** The territory stands by its name in a column of its own. */
    private static final ListExport<ExhibitView, ExhibitField> TABLE = new ListExport<>(
                    "diagnosis.exhibit",
                    Arrays.stream(ExhibitField.values())
                            .filter(field -> field != ExhibitField.TERRITORY)
                            .toList(),
                    ExhibitView::values)
            .column("diagnosis.exhibit.field.territory", (exhibit, locale) -> exhibit.territoryName())
            .column("diagnosis.exhibit.column.type", (exhibit, locale) -> exhibit.mediaType())
            .column("diagnosis.exhibit.column.statements", (exhibit, locale) -> exhibit.statements());

    @Inject
    private ExhibitService exhibits;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The documents that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        ExhibitFilter filter = ExhibitParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("datedOn", false);
        return TABLE.answer(request, format, vocabularies.all(), exhibits.keys(filter, order), exhibits::slice);
    }
}
