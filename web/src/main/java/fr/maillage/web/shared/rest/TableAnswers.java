package fr.maillage.web.shared.rest;

import fr.maillage.tabular.SheetFormat;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TableFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Tables as answers of the API. */
public final class TableAnswers {

    /** The part of a path that names a format. */
    public static final String FORMAT = "{format: csv|xlsx|ods}";

    private TableAnswers() {}

    /**
     * The answer that hands out a list in the language of the request; what can be refused must have been refused
     * before.
     *
     * @param file the key of the file's name without extension
     * @param title the key of the table's title
     * @param columns the keys of the headings
     */
    public static Response of(
            HttpServletRequest request,
            String extension,
            String file,
            String title,
            List<String> columns,
            Consumer<Consumer<List<?>>> rows) {
        Locale locale = Languages.of(request);
        return of(
                new TableFile(
                        locale,
                        Messages.text(locale, file),
                        Messages.text(locale, title),
                        columns.stream().map(key -> Messages.text(locale, key)).toList(),
                        rows),
                extension);
    }

    /** The answer that hands out a table; what can be refused must have been refused before. */
    public static Response of(TableFile table, String extension) {
        SheetFormat format = TableFile.format(extension);
        StreamingOutput body = out -> table.write(out, format);
        return Response.ok(body, format.mediaType())
                .header("Content-Disposition", table.disposition(format))
                .header("Cache-Control", "no-store")
                .build();
    }
}
