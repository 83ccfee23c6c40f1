package fr.maillage.web.shared;

import fr.maillage.shared.Problem;
import fr.maillage.tabular.SheetFormat;
import fr.maillage.tabular.SheetWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Contents of a list as a file for spreadsheets, in any {@link SheetFormat}: all its pages, row by row.
 *
 * @param locale how CSV writes decimals
 * @param fileStem the file's name without the extension
 * @param title what the table is
 * @param headings the first row
 * @param rows hands over the rows, whose cells are texts, numbers, days or null
 */
public record TableFile(
        Locale locale, String fileStem, String title, List<String> headings, Consumer<Consumer<List<?>>> rows) {

    /** As many files are made at once as there are processors: more would only keep pages waiting. */
    private static final Semaphore TURN = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** The format that an address ends in, such as {@code /place/export.xlsx}; the addresses say which there are. */
    public static SheetFormat format(HttpServletRequest request) {
        String path = request.getServletPath();
        return format(path.substring(path.lastIndexOf('.') + 1));
    }

    /** @throws Problem NOT_FOUND for another extension than those of the formats */
    public static SheetFormat format(String extension) {
        return SheetFormat.byExtension(extension).orElseThrow(() -> Problem.notFound("format", extension));
    }

    /**
     * Writes the file as the answer. What the rows refuse before anything was sent is refused with its status.
     *
     * @throws Problem what the rows refuse once a part of the file is on its way
     */
    public void send(HttpServletResponse response, SheetFormat format) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", disposition(format));
        response.setHeader("Cache-Control", "no-store");
        try {
            write(response.getOutputStream(), format);
        } catch (Problem problem) {
            refuse(response, problem);
        }
    }

    /** Answers a refusal with its status, unless a part of the file is on its way. */
    public static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            throw problem;
        }
        response.reset();
        if (problem.kind() == Problem.Kind.UNAVAILABLE) {
            response.setHeader("Retry-After", "30");
        }
        response.sendError(problem.kind().status());
    }

    /** The value of {@code Content-Disposition}. */
    public String disposition(SheetFormat format) {
        return "attachment; filename=\"" + fileStem + "." + format.extension() + "\"";
    }

    /** Writes the file when it is its turn, and closes the stream when it is complete. */
    public void write(OutputStream out, SheetFormat format) throws IOException {
        TURN.acquireUninterruptibly();
        try {
            whole(out, format);
        } finally {
            TURN.release();
        }
    }

    private void whole(OutputStream out, SheetFormat format) throws IOException {
        SheetWriter sheet = format.open(out, title, headings, locale);
        try {
            rows.accept(row -> {
                try {
                    sheet.row(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        // Only now: a table that was broken off must not end as if it were whole.
        sheet.close();
    }
}
