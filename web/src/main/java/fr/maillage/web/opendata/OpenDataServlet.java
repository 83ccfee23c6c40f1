package fr.maillage.web.opendata;

import fr.maillage.opendata.OpenDataFile;
import fr.maillage.opendata.OpenDataFormat;
import fr.maillage.opendata.OpenDataService;
import fr.maillage.opendata.Publication;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.ProblemResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The files of open data, with {@code territory} for a part of them. Conditional requests are answered without making
 * a file; pages of other sites may read them.
 */
@WebServlet(
        name = "open-data",
        urlPatterns = {
            "/open-data/lieux-mediation-numerique.csv",
            "/open-data/lieux-mediation-numerique.json",
            "/open-data/lieux-mediation-numerique.geojson"
        })
public class OpenDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenDataService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, true);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, false);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean body) throws IOException {
        String path = request.getServletPath();
        OpenDataFormat format = OpenDataFormat.byExtension(path.substring(path.lastIndexOf('.') + 1))
                .orElseThrow();
        boolean packed = ConditionalRequest.accepts(request, "gzip");
        try {
            Publication publication = service.publication(request.getParameter("territory"));
            String tag = "\"" + publication.tag() + (packed ? "-gz\"" : "\"");
            describe(response, publication, tag);
            if (ConditionalRequest.unchanged(request, tag, publication.changedAt())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            send(response, publication, format, packed, body);
        } catch (Problem problem) {
            refuse(request, response, problem);
        }
    }

    private static void describe(HttpServletResponse response, Publication publication, String tag) {
        response.setHeader("ETag", tag);
        if (publication.changedAt() != null) {
            response.setDateHeader(
                    "Last-Modified", publication.changedAt().toInstant().toEpochMilli());
        }
        response.setHeader("Cache-Control", "public, max-age=60, must-revalidate");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Last-Modified, Link");
        response.addHeader("Link", "<" + Publication.LICENCE_ADDRESS + ">; rel=\"license\"; title=\"etalab-2.0\"");
        response.addHeader("Link", "</open-data/>; rel=\"describedby\"; type=\"text/html\"");
        response.addHeader("Link", "</>; rel=\"author\"; title*=UTF-8''" + encoded(publication.producer()));
    }

    private void send(
            HttpServletResponse response, Publication publication, OpenDataFormat format, boolean packed, boolean body)
            throws IOException {
        OpenDataFile file = service.file(publication, format, packed);
        response.setContentType(format == OpenDataFormat.CSV ? "text/csv;charset=UTF-8" : format.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + publication.fileName(format) + "\"");
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (body) {
            try (InputStream bytes = file.open()) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        response.reset();
        Locale locale = Languages.of(request);
        response.setStatus(problem.kind().status());
        if (problem.kind() == Problem.Kind.TOO_MANY) {
            response.setHeader("Retry-After", "30");
        }
        response.setContentType(ProblemResponse.PROBLEM_JSON);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(ProblemResponse.body(problem.kind().status(), problem.violations(), locale));
    }

    /** As RFC 8187 wants texts beyond ASCII in parameters. */
    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
