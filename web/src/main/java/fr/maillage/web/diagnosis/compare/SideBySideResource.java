package fr.maillage.web.diagnosis.compare;

import fr.maillage.diagnosis.compare.SideBySideFilter;
import fr.maillage.diagnosis.compare.SideBySideService;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.tabular.Percent;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.diagnosis.compare.SideBySideDocument.Theme;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.DeclaredParameters;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statements of professionals and residents, side by side, for programs and spreadsheets. */
@Path("/diagnosis")
@Tag(name = "diagnosis")
public class SideBySideResource {

    private static final ListTable<Theme> TABLE = new ListTable<Theme>(
                    "diagnosis.compare.file", "diagnosis.compare.title")
            .column("diagnosis.compare.column.code", Theme::theme)
            .column("diagnosis.compare.column.theme", Theme::name)
            .words("diagnosis.compare.column.nature", "diagnosis.statement.nature.", Theme::nature)
            .column(
                    "diagnosis.compare.column.groups",
                    row -> row.professionals().groups())
            .column(
                    "diagnosis.compare.column.groups-of",
                    row -> row.professionals().of())
            .column(
                    "diagnosis.compare.column.groups-share",
                    row -> Percent.of(row.professionals().share()))
            .column(
                    "diagnosis.compare.column.groups-rank",
                    row -> row.professionals().rank())
            .column(
                    "diagnosis.compare.column.respondents",
                    row -> row.residents().respondents())
            .column(
                    "diagnosis.compare.column.respondents-of",
                    row -> row.residents().of())
            .column(
                    "diagnosis.compare.column.respondents-share",
                    row -> Percent.of(row.residents().share()))
            .column(
                    "diagnosis.compare.column.respondents-rank",
                    row -> row.residents().rank())
            .column(
                    "diagnosis.compare.column.groups-proposals",
                    row -> written(row.professionals().proposals()))
            .column(
                    "diagnosis.compare.column.respondents-proposals",
                    row -> written(row.residents().proposals()))
            .column("diagnosis.compare.column.class", Theme::agreement);

    @Inject
    private SideBySideService sides;

    @Inject
    private ThemeService themes;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @DeclaredParameters
    @Path("/side-by-side")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What professionals and residents said, side by side",
            description =
                    "Counted are groups of gatherings and respondents, never statements; observations, needs and"
                            + " proposals apart. Shares are of all groups or respondents that left a statement in the selection.")
    @APIResponse(responseCode = "200", description = "The comparison")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown public or parameter, or a threshold or day that is none")
    public SideBySideDocument compare(
            @Parameter(description = "dep:93, ept:200058790, com:93032, qpv:QN09303M, per:…; your own without")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Code of a public: statements about it") @QueryParam("public") String audience,
            @Parameter(description = "Identifier of a gathering: of the groups only those of it")
                    @QueryParam("gathering")
                    String gathering,
            @Parameter(description = "Identifier of a collection: statements of both sides that belong to it")
                    @QueryParam("collection")
                    String collection,
            @Parameter(description = "First day, YYYY-MM-DD") @QueryParam("from") String from,
            @Parameter(description = "Last day, YYYY-MM-DD") @QueryParam("until") String until,
            @Parameter(description = "In percent, from 1 to 100; 30 without") @QueryParam("threshold")
                    String threshold) {
        return document(filter());
    }

    @GET
    @Path("/side-by-side." + TableAnswers.FORMAT)
    @Operation(summary = "The comparison, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        return TABLE.rows(request, format, document(filter()).themes());
    }

    private SideBySideFilter filter() {
        return SideBySideParameters.filter(Asked.of(request), vocabularies.all());
    }

    private SideBySideDocument document(SideBySideFilter filter) {
        var both = sides.compare(filter);
        return SideBySideDocument.of(both, new SideBySideWords(both, themes.tree(), Languages.of(request)));
    }

    private static String written(Map<String, Integer> proposals) {
        return proposals == null
                ? null
                : proposals.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(" | "));
    }
}
