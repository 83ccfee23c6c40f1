package fr.maillage.web.audit;

import fr.maillage.audit.AuditFilter;
import fr.maillage.audit.AuditService;
import fr.maillage.audit.AuditView;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit as a table for spreadsheets, with the filters of the page. */
@Path("/audit." + TableAnswers.FORMAT)
@Tag(name = "audit")
public class AuditExportResource {

    @Inject
    private AuditService service;

    @Inject
    private AuditTexts texts;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The lines of the audit that the filters select, the newest first, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        AuditFilter filter = AuditFilters.of(request);
        // Refused before the answer begins, not in the middle of a file.
        service.list(filter, PageRequest.first());
        return table().stream(request, format, sink -> service.export(filter, sink));
    }

    private ListTable<AuditView> table() {
        return new ListTable<AuditView>("audit.export.file", "audit.list.title")
                .column("audit.column.at", line -> Moments.cell(line.at()))
                .column("audit.column.actor", texts::actor)
                .column("audit.column.login", AuditView::actorLogin)
                .column("audit.column.action", line -> texts.action(line.action()))
                .column(
                        "audit.column.recordType",
                        line -> line.record() == null
                                ? null
                                : texts.recordType(line.record().type()))
                .column("audit.column.label", AuditView::label)
                .column(
                        "audit.column.recordId",
                        line -> line.record() == null
                                ? null
                                : line.record().id().toString())
                .column("audit.column.run", line -> Objects.toString(line.runId(), null))
                .column("audit.column.changes", this::changes);
    }

    private String changes(AuditView line) {
        return line.changes().stream().map(change -> text(line, change)).collect(Collectors.joining("\n"));
    }

    private String text(AuditView line, Change change) {
        return texts.field(line, change) + ": " + texts.value(line, change.field(), change.before()) + " → "
                + texts.value(line, change.field(), change.after());
    }
}
