package fr.maillage.web.deployment.postfile;

import fr.maillage.deployment.postfile.PostFileField;
import fr.maillage.deployment.postfile.PostFileService;
import fr.maillage.record.FileComparison.Compared;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes between two national files of posts as a table for spreadsheets, a row for each field that changed. */
@Path("/post-files/changes." + TableAnswers.FORMAT)
@Tag(name = "posts")
public class PostFileExportResource {

    private static final Change NONE = new Change(null, null, null);

    @Inject
    private PostFileService files;

    @Context
    private HttpServletRequest request;

    /** @param change of which all is null for a post of which no field changed */
    private record Line(Compared<PostFileField> row, Change change) {}

    @GET
    @Operation(summary = "What changed between two national files of posts, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        PostFileParameters asked = PostFileParameters.of(Asked.of(request));
        List<Line> lines = asked
                .rows(files.changes(asked.file(), asked.before(), asked.territory())
                        .posts())
                .stream()
                .flatMap(PostFileExportResource::lines)
                .toList();
        return new ListTable<Line>("deployment.postfile.file", "deployment.postfile.title")
                .column("deployment.post.field.code", line -> line.row().key())
                .column("deployment.post.host", line -> line.row().values().text(PostFileField.HOST_NAME))
                .words(
                        "deployment.postfile.state",
                        "deployment.postfile.state.",
                        line -> line.row().state().code())
                .column("deployment.postfile.field", (line, locale) -> field(line, locale))
                .column(
                        "deployment.postfile.value.before",
                        (line, locale) -> value(line, line.change().before(), locale))
                .column(
                        "deployment.postfile.value.after",
                        (line, locale) -> value(line, line.change().after(), locale))
                .rows(request, format, lines);
    }

    private static Stream<Line> lines(Compared<PostFileField> row) {
        return row.changes().isEmpty()
                ? Stream.of(new Line(row, NONE))
                : row.changes().stream().map(change -> new Line(row, change));
    }

    private static Object field(Line line, Locale locale) {
        String field = line.change().field();
        return field == null ? null : Messages.text(locale, "deployment.post.field." + field);
    }

    /** A choice in words, all else as the file has it. */
    private static Object value(Line line, String stored, Locale locale) {
        String key = "deployment.post." + line.change().field() + "." + stored;
        return stored != null && Messages.has(key) ? Messages.text(locale, key) : stored;
    }
}
