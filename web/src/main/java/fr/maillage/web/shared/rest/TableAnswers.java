package fr.maillage.web.shared.rest;

import fr.maillage.tabular.SheetFormat;
import fr.maillage.web.shared.TableFile;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Tables as answers of the API. */
public final class TableAnswers {

    /** The part of a path that names a format. */
    public static final String FORMAT = "{format: csv|xlsx|ods}";

    private TableAnswers() {}

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
