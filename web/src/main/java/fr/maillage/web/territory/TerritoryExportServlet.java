package fr.maillage.web.territory;

import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.SpreadsheetCsv;
import fr.maillage.territory.TerritoryFilter;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The list of territories as a file for spreadsheets: every page of what is shown. */
@WebServlet(name = "territory-export", urlPatterns = "/territory/export")
public class TerritoryExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TerritoryService territories;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Languages.of(request);
        try {
            TerritoryFilter filter = TerritoryParameters.filter(
                    request::getParameter, territories.committee().code());
            String sort = request.getParameter("sort");
            boolean ascending = !"desc".equals(request.getParameter("dir"));
            // The first page before anything is written: what is refused is refused with its status.
            Page<TerritoryView> page =
                    territories.list(filter, new PageRequest(0, PageRequest.MAX_SIZE, sort, ascending));
            response.setContentType(SpreadsheetCsv.MEDIA_TYPE);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + Messages.text(locale, "territory.export.file") + ".csv\"");
            try (SpreadsheetCsv table = SpreadsheetCsv.to(response.getOutputStream())) {
                table.row(
                        Messages.text(locale, "territory.field.code"),
                        Messages.text(locale, "territory.field.kind"),
                        Messages.text(locale, "territory.field.name"),
                        Messages.text(locale, "territory.field.officialCode"),
                        Messages.text(locale, "territory.field.population"));
                write(table, page, locale);
                for (int number = 1; number < page.pageCount(); number++) {
                    write(
                            table,
                            territories.list(filter, new PageRequest(number, PageRequest.MAX_SIZE, sort, ascending)),
                            locale);
                }
            }
        } catch (Problem problem) {
            response.reset();
            response.sendError(problem.kind().status());
        }
    }

    private static void write(SpreadsheetCsv table, Page<TerritoryView> page, Locale locale) {
        page.items()
                .forEach(t -> table.row(
                        t.code(),
                        Messages.text(locale, "territory.kind." + t.kind()),
                        t.name(),
                        t.officialCode(),
                        t.population()));
    }
}
