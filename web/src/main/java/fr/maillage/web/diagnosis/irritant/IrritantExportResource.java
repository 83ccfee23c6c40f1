package fr.maillage.web.diagnosis.irritant;

import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantFilter;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.diagnosis.irritant.IrritantView;
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

/** The list of irritants as a table for spreadsheets, with the filters and the order of the page. */
@Path("/irritants." + TableAnswers.FORMAT)
@Tag(name = "irritants")
public class IrritantExportResource {

    private static final ListExport<IrritantView, IrritantField> TABLE = new ListExport<>(
                    "diagnosis.irritant",
                    Arrays.stream(IrritantField.values())
                            .filter(f -> f != IrritantField.FINDING)
                            .toList(),
                    IrritantView::values)
            .column("diagnosis.irritant.column.code", (row, locale) -> row.code())
            .column("diagnosis.irritant.field.finding", (row, locale) -> row.findingTitle())
            .column("diagnosis.irritant.column.delay", (row, locale) -> row.delay());

    @Inject
    private IrritantService irritants;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The irritants that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        IrritantFilter filter = IrritantParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("sentOn", false);
        return TABLE.answer(request, format, vocabularies.all(), irritants.keys(filter, order), irritants::slice);
    }
}
