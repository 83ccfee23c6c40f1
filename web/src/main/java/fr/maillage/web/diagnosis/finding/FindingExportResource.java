package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingFilter;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.Vocabularies;
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

/** The list of findings as a table for spreadsheets, with the filters and the order of the page. */
@Path("/findings." + TableAnswers.FORMAT)
@Tag(name = "findings")
public class FindingExportResource {

    private static final ListExport<FindingView, FindingField> TABLE = new ListExport<>(
                    "diagnosis.finding",
                    Arrays.stream(FindingField.values())
                            .filter(f -> f != FindingField.EVIDENCE && f != FindingField.SUPERSEDED_BY)
                            .toList(),
                    FindingView::values)
            .column("diagnosis.finding.column.code", (row, locale) -> row.code())
            .column("diagnosis.finding.column.priority", (row, locale) -> row.priority())
            .column(
                    "diagnosis.finding.column.evidence",
                    (row, locale) -> row.evidence().size());

    @Inject
    private FindingService findings;

    @Inject
    private ThemeService themes;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The findings that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Vocabularies terms = vocabularies.all();
        FindingFilter filter = FindingParameters.filter(Asked.of(request), terms, themes.tree());
        PageRequest order = Asked.of(request).order("priority", false);
        return TABLE.answer(request, format, terms, findings.keys(filter, order), findings::slice);
    }
}
