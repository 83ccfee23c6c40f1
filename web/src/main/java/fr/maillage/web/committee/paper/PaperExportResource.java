package fr.maillage.web.committee.paper;

import fr.maillage.committee.paper.PaperField;
import fr.maillage.committee.paper.PaperService;
import fr.maillage.committee.paper.PaperView;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents of gatherings as a table for spreadsheets; gathering and item stand by their titles. */
@Path("/meeting-documents." + TableAnswers.FORMAT)
@Tag(name = "meeting documents")
public class PaperExportResource {

    private static final ListExport<PaperView, PaperField> TABLE = new ListExport<>(
                    "committee.paper",
                    List.of(PaperField.TITLE, PaperField.ANNEX, PaperField.MEMBERS),
                    PaperView::values)
            .column("committee.paper.field.gathering", (paper, locale) -> paper.gatheringTitle())
            .column("committee.gathering.field.heldOn", (paper, locale) -> paper.heldOn())
            .column("committee.paper.field.item", (paper, locale) -> paper.itemTitle())
            .column(
                    "committee.paper.field.latest",
                    (paper, locale) -> paper.file().number())
            .column(
                    "committee.paper.column.file",
                    (paper, locale) -> paper.file().file().name());

    @Inject
    private PaperService papers;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The documents of gatherings that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        caller.require(Permission.READ);
        PageRequest order = Asked.of(request).order("agenda", true);
        return TABLE.answer(
                request,
                format,
                vocabularies.all(),
                papers.keys(PaperParameters.filter(Asked.of(request)), order),
                papers::slice);
    }
}
