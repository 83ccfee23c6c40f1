package fr.maillage.web.plan.frame;

import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameFilter;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.frame.FrameView;
import fr.maillage.shared.PageRequest;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of frames as a table for spreadsheets, with the filters and the order of the page. */
@Path("/frames." + TableAnswers.FORMAT)
@Tag(name = "frames")
public class FrameExportResource {

    private static final ListExport<FrameView, FrameField> TABLE = new ListExport<>(
                    "plan.frame", List.of(FrameField.values()), FrameView::values)
            .column("plan.version.number.title", (row, locale) -> row.number())
            .column(
                    "plan.version.state",
                    (row, locale) -> Messages.text(
                            locale, "plan.version.state." + row.state().code()))
            .column("plan.version.adoptedOn", (row, locale) -> row.adoptedOn());

    @Inject
    private FrameService frames;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The frames that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        FrameFilter filter = FrameParameters.filter(Asked.of(request), vocabularies.all());
        PageRequest order = Asked.of(request).order("name", true);
        return TABLE.answer(request, format, vocabularies.all(), frames.keys(filter, order), frames::slice);
    }
}
