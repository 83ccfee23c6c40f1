package fr.maillage.web.orientation;

import fr.maillage.orientation.PrintedPage;
import fr.maillage.orientation.SheetService;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.TableFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The sheet of a place ({@code id}) and the guide of a commune or QPV ({@code territory}) to print, for everybody. */
@WebServlet(
        name = "orientation-print",
        urlPatterns = {OrientationPrintServlet.SHEET, OrientationPrintServlet.GUIDE})
public class OrientationPrintServlet extends HttpServlet {

    static final String SHEET = "/orientation/place.pdf";
    static final String GUIDE = "/orientation/guide.pdf";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SheetService sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Languages.of(request);
        try {
            PrintedPage page = SHEET.equals(request.getServletPath())
                    ? sheets.printedSheet(Identifiers.of("place", request.getParameter("id")), locale)
                    : sheets.guide(request.getParameter("territory"), locale);
            byte[] drawn = sheets.print(page);
            response.setContentType("application/pdf");
            response.setContentLength(drawn.length);
            response.setHeader("Content-Language", locale.toLanguageTag());
            response.setHeader("Content-Disposition", "inline; filename=\"" + page.fileName() + "\"");
            response.setHeader("Cache-Control", "public, max-age=60");
            response.getOutputStream().write(drawn);
        } catch (Problem problem) {
            refuse(response, problem, locale);
        }
    }

    private static void refuse(HttpServletResponse response, Problem problem, Locale locale) throws IOException {
        if (problem.kind() == Problem.Kind.NOT_FOUND || problem.kind() == Problem.Kind.UNAVAILABLE) {
            TableFile.refuse(response, problem);
            return;
        }
        response.setStatus(problem.kind().status());
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(RuleTexts.text(problem.violations().get(0), locale));
    }
}
