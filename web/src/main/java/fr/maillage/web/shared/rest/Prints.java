package fr.maillage.web.shared.rest;

import fr.maillage.report.ReportFormat;
import fr.maillage.shared.Problem;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.Set;

/** Pages to be printed or worked on, as answers: PDF/UA-1 or ODT. */
public final class Prints {

    private static final Set<ReportFormat> FORMATS = Set.of(ReportFormat.PDF, ReportFormat.ODT);

    private Prints() {}

    /**
     * The format that an address names.
     *
     * @param extension pdf or odt
     * @throws Problem NOT_FOUND for another one
     */
    public static ReportFormat format(String extension) {
        return ReportFormat.byExtension(extension)
                .filter(FORMATS::contains)
                .orElseThrow(() -> Problem.notFound("format", extension));
    }

    /**
     * The answer that hands out a page.
     *
     * @param drawn the file
     * @param name of the file, without its ending
     */
    public static Response of(byte[] drawn, String name, ReportFormat format) {
        return Attachments.of(
                new ByteArrayInputStream(drawn), name + "." + format.extension(), format.mediaType(), drawn.length);
    }
}
