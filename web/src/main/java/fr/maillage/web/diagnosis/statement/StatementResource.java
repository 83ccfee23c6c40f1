package fr.maillage.web.diagnosis.statement;

import fr.maillage.committee.GatheringGroups;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statements, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/statements")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "statements")
public class StatementResource extends RecordResource<StatementDetail, StatementField, StatementDocument> {

    @Inject
    private StatementService statements;

    @Inject
    private GatheringGroups groups;

    @Inject
    private ThemeService themes;

    @Inject
    private VocabularyService vocabularies;

    public StatementResource() {
        super("diagnosis.statement");
    }

    /**
     * A page of the list.
     *
     * @param total how many statements fit
     * @param page zero-based
     * @param size statements per page, at most 200
     */
    @Schema(name = "StatementPage")
    public record Answer(long total, int page, int size, List<StatementDocument> items) {

        static Answer of(Page<StatementView> found) {
            return new Answer(
                    found.total(),
                    found.request().page(),
                    found.request().size(),
                    found.items().stream().map(StatementDocument::of).toList());
        }
    }

    @GET
    @Operation(
            summary = "List statements",
            description = "In a stable order; sort by saidOn, words or territory, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of statements")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown term or order")
    public Answer list(
            @Parameter(description = "What tells something of it: dep:93, ept:200058790, com:93032, qpv:QN09303M…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Code of a theme: statements about it or what is below") @QueryParam("theme")
                    String theme,
            @Parameter(description = "observation, need or proposal") @QueryParam("nature") String nature,
            @Parameter(description = "professionals or residents") @QueryParam("side") String side,
            @Parameter(description = "Code of a public") @QueryParam("public") String audience,
            @Parameter(description = "Identifier of a gathering") @QueryParam("gathering") String gathering,
            @Parameter(description = "Identifier of the collection to which they belong") @QueryParam("collection")
                    String collection,
            @Parameter(description = "Identifier of a place of which they speak") @QueryParam("place") String place,
            @Parameter(description = "Identifier of a document of the diagnosis on which they stand")
                    @QueryParam("exhibit")
                    String exhibit,
            @Parameter(description = "Identifier of a finding that rests on them, archived ones included")
                    @QueryParam("finding")
                    String finding,
            @Parameter(description = "First day, YYYY-MM-DD") @QueryParam("from") String from,
            @Parameter(description = "Last day, YYYY-MM-DD") @QueryParam("until") String until,
            @Parameter(description = "true for those without a theme only") @QueryParam("uncoded") String uncoded,
            @Parameter(description = "true for archived ones only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        return Answer.of(statements.list(
                StatementParameters.filter(
                        Asked.byProgram(uri().getQueryParameters()::getFirst), vocabularies.all(), themes.tree()),
                Paging.request(page, size, sort)));
    }

    @POST
    @Needs(Permission.COLLECT)
    @Operation(summary = "Enter a statement", description = "Of a group of a gathering, or of a respondent.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "Who said it is outside your territory")
    @APIResponse(responseCode = "404", description = "No such group or respondent")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(StatementDocument document) {
        StatementDocument statement = Records.present(document);
        if ((statement.group == null) == (statement.respondent == null)) {
            throw Problem.invalid("group", "diagnosis-statement-nobody", statement.group);
        }
        return created(
                statement.group == null
                        ? statements.createOfRespondent(
                                Identifiers.of("respondent", statement.respondent), values(statement))
                        : statements.createOfGroup(
                                group(statement),
                                statement.collection == null
                                        ? null
                                        : Identifiers.of("collection", statement.collection),
                                values(statement)));
    }

    /** The group by its identifier, or by its code within a gathering. */
    private UUID group(StatementDocument statement) {
        if (statement.gathering == null) {
            return Identifiers.of("group", statement.group);
        }
        UUID gathering = Identifiers.of("committee.gathering", statement.gathering);
        return groups.of(Permission.COLLECT, gathering).stream()
                .filter(g ->
                        g.code().equals(statement.group) || g.id().toString().equals(statement.group))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "group", "diagnosis-statement-group-elsewhere", statement.group, statement.gathering))
                .id();
    }

    /** A warning stands before words by which somebody may be known. */
    private void warn(StatementDocument statement) {
        List<String> personal = statements.personal(statement.words);
        if (!personal.isEmpty() && !Boolean.TRUE.equals(statement.confirmed)) {
            throw Problem.invalid("words", "diagnosis-personal", String.join(", ", personal));
        }
    }

    @Override
    protected StatementService service() {
        return statements;
    }

    @Override
    protected StatementDocument document(StatementDetail statement) {
        return StatementDocument.of(statement);
    }

    @Override
    protected FieldValues<StatementField> values(StatementDocument document) {
        warn(document);
        return document.values();
    }
}
