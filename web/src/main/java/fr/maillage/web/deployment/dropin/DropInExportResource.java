package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInFilter;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.DropInView;
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

/** The list of drop-ins as a table for spreadsheets, with the filters and the order of the page. */
@Path("/drop-ins." + TableAnswers.FORMAT)
@Tag(name = "drop-ins")
public class DropInExportResource {

    @Inject
    private DropInService dropIns;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The drop-ins that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        DropInFilter filter = DropInParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("code", true);
        return table().answer(request, format, vocabularies.all(), dropIns.keys(filter, order), dropIns::slice);
    }

    private static ListExport<DropInView, DropInField> table() {
        return new ListExport<DropInView, DropInField>(
                        "deployment.dropin", List.of(DropInField.values()), DropInView::values)
                .column("deployment.dropin.export.place", (dropIn, locale) -> dropIn.placeName())
                .column("deployment.dropin.commune", (dropIn, locale) -> dropIn.communeName())
                .column(
                        "deployment.dropin.weeklyHours",
                        (dropIn, locale) -> dropIn.rhythm()
                                .weeklyHours()
                                .stripTrailingZeros()
                                .toPlainString());
    }
}
