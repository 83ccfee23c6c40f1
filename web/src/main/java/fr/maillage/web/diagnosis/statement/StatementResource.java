package fr.maillage.web.diagnosis.statement;

import fr.maillage.committee.GatheringGroups;
import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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
    private StatementList list;

    @Inject
    private ListReading lists;

    @Inject
    private FindingService findings;

    @Inject
    private GatheringGroups groups;

    public StatementResource() {
        super("diagnosis.statement");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.diagnosis.statement.StatementList")
    public Response list() {
        return lists.pageOf(list, uri(), this::documents);
    }

    private List<StatementDocument> documents(List<StatementView> rows, ListRequest request) {
        String finding = request.value("finding");
        Map<RecordRef, String> adopted = finding == null
                ? Map.of()
                : findings.adoptedWords(
                        UUID.fromString(finding),
                        rows.stream().map(StatementResource::reference).toList());
        return rows.stream()
                .map(row -> {
                    StatementDocument document = StatementDocument.of(row);
                    document.adoptedWords = adopted.get(reference(row));
                    return document;
                })
                .toList();
    }

    private static RecordRef reference(StatementView statement) {
        return new RecordRef(Evidence.STATEMENT, statement.id());
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
