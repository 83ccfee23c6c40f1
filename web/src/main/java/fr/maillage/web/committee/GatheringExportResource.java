package fr.maillage.web.committee;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringFilter;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.GatheringView;
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

/** The list of gatherings as a table for spreadsheets, with the filters and the order of the page. */
@Path("/gatherings." + TableAnswers.FORMAT)
@Tag(name = "gatherings")
public class GatheringExportResource {

    @Inject
    private GatheringService gatherings;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    /** The body stands by its name in a column of its own, before its territory. */
    private static final ListExport<GatheringView, GatheringField> TABLE = new ListExport<>(
                    "committee.gathering",
                    Arrays.stream(GatheringField.values())
                            .filter(field -> field != GatheringField.BODY)
                            .toList(),
                    GatheringView::values)
            .column("committee.gathering.field.body", (gathering, locale) -> gathering.bodyName())
            .column("committee.gathering.column.territory", (gathering, locale) -> gathering.territoryName())
            .column("committee.gathering.column.present", (gathering, locale) -> gathering.present());

    @GET
    @Operation(summary = "The gatherings that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        caller.require(Permission.READ);
        GatheringFilter filter = GatheringParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("date", false);
        return TABLE.answer(request, format, vocabularies.all(), gatherings.keys(filter, order), gatherings::slice);
    }
}
