package fr.maillage.web.diagnosis.statement;

import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementFilter;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Moments;
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

/** The list of statements as a table for spreadsheets, with the filters and the order of the page. */
@Path("/statements." + TableAnswers.FORMAT)
@Tag(name = "statements")
public class StatementExportResource {

    private static final ListExport<StatementView, StatementField> TABLE = new ListExport<>(
                    "diagnosis.statement",
                    Arrays.stream(StatementField.values())
                            .filter(f -> f != StatementField.PLACE)
                            .toList(),
                    StatementView::values)
            .column("diagnosis.statement.column.code", (row, locale) -> row.code())
            .column("diagnosis.statement.column.collection", (row, locale) -> row.collectionTitle())
            .column("diagnosis.statement.column.territory", (row, locale) -> row.territoryName())
            .column("diagnosis.statement.field.place", (row, locale) -> row.placeName())
            .column(
                    "diagnosis.statement.column.group",
                    (row, locale) -> row.professional() ? row.group().code() : null)
            .column(
                    "diagnosis.statement.column.gathering",
                    (row, locale) -> row.professional() ? row.group().gatheringTitle() : null)
            .column("diagnosis.statement.column.consented", (row, locale) -> Moments.cell(row.consentedAt()));

    @Inject
    private StatementService statements;

    @Inject
    private ThemeService themes;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The statements that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Vocabularies terms = vocabularies.all();
        StatementFilter filter = StatementParameters.filter(Asked.of(request), terms, themes.tree());
        PageRequest order = Asked.of(request).order("saidOn", false);
        return TABLE.answer(request, format, terms, statements.keys(filter, order), statements::slice);
    }
}
