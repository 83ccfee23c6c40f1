package fr.maillage.web.audit;

import fr.maillage.audit.AuditFilter;
import fr.maillage.audit.AuditService;
import fr.maillage.audit.AuditView;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.TableFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit as a table for spreadsheets, with the filters of the page. */
@Path("/audit." + TableAnswers.FORMAT)
@Tag(name = "audit")
public class AuditExportResource {

    private static final List<String> COLUMNS =
            List.of("at", "actor", "login", "action", "recordType", "label", "recordId", "run", "changes");

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
        TableFile table = new TableFile(
                Languages.of(request),
                text("audit.export.file"),
                text("audit.list.title"),
                COLUMNS.stream().map(c -> text("audit.column." + c)).toList(),
                sink -> service.export(filter, line -> sink.accept(cells(line))));
        return TableAnswers.of(table, format);
    }

    private List<String> cells(AuditView line) {
        return Arrays.asList(
                Moments.cell(line.at()),
                texts.actor(line),
                line.actorLogin(),
                texts.action(line.action()),
                line.record() == null ? null : texts.recordType(line.record().type()),
                line.label(),
                line.record() == null ? null : line.record().id().toString(),
                line.runId() == null ? null : line.runId().toString(),
                line.changes().stream().map(c -> text(line, c)).collect(Collectors.joining("\n")));
    }

    private String text(AuditView line, Change change) {
        return texts.field(line, change) + ": " + texts.value(line, change.field(), change.before()) + " → "
                + texts.value(line, change.field(), change.after());
    }

    private String text(String key) {
        return Messages.text(Languages.of(request), key);
    }
}
