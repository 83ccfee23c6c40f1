package fr.maillage.web.committee;

import fr.maillage.committee.BodyField;
import fr.maillage.committee.BodyFilter;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.BodyView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
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

/** The list of bodies as a table for spreadsheets, with the filters and the order of the page. */
@Path("/bodies." + TableAnswers.FORMAT)
@Tag(name = "bodies")
public class BodyExportResource {

    @Inject
    private BodyService bodies;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    /** The territory stands by its name in a column of its own. */
    private static final ListExport<BodyView, BodyField> TABLE = new ListExport<>(
                    "committee.body",
                    Arrays.stream(BodyField.values())
                            .filter(field -> field != BodyField.TERRITORY)
                            .toList(),
                    BodyView::values)
            .column("committee.body.field.territory", (body, locale) -> body.territoryName())
            .column("committee.body.column.gatherings", (body, locale) -> body.gatherings());

    @GET
    @Operation(summary = "The bodies that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        caller.require(Permission.READ);
        BodyFilter filter = BodyParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("name", true);
        return TABLE.answer(request, format, vocabularies.all(), bodies.keys(filter, order), bodies::slice);
    }
}
