package fr.maillage.web.place;

import fr.maillage.place.PlaceDisplay;
import fr.maillage.place.PlaceExportService;
import fr.maillage.place.PlaceField;
import fr.maillage.place.PlaceFilter;
import fr.maillage.place.PlaceRow;
import fr.maillage.place.Position;
import fr.maillage.place.VocabularyService;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.SpreadsheetCsv;
import fr.maillage.shared.SpreadsheetXlsx;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The list of places as a file: every page of what is shown, each record whole, {@code format=csv} or {@code xlsx}. */
@WebServlet(name = "place-export", urlPatterns = "/place/export")
public class PlaceExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlaceExportService service;

    @Inject
    private transient VocabularyService vocabularies;

    @Inject
    private transient TerritoryService territories;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Languages.of(request);
        try {
            PlaceFilter filter = PlaceParameters.filter(request::getParameter);
            PageRequest order =
                    new PageRequest(0, 1, request.getParameter("sort"), !"desc".equals(request.getParameter("dir")));
            PlaceDisplay display = new PlaceDisplay(vocabularies.all(), territories.communes(), locale.getLanguage());
            if ("xlsx".equals(request.getParameter("format"))) {
                xlsx(response, filter, order, display, locale);
            } else {
                csv(response, filter, order, display, locale);
            }
        } catch (Problem problem) {
            if (response.isCommitted()) {
                throw problem;
            }
            response.reset();
            response.sendError(problem.kind().status());
        }
    }

    private void csv(
            HttpServletResponse response, PlaceFilter filter, PageRequest order, PlaceDisplay display, Locale locale)
            throws IOException {
        OutputStream out = start(response, SpreadsheetCsv.MEDIA_TYPE, "csv", locale);
        SpreadsheetCsv table = SpreadsheetCsv.to(out);
        table.row(headings(locale));
        service.export(filter, order, row -> table.row(cells(row, display, locale)));
        table.close();
    }

    private void xlsx(
            HttpServletResponse response, PlaceFilter filter, PageRequest order, PlaceDisplay display, Locale locale)
            throws IOException {
        OutputStream out = start(response, SpreadsheetXlsx.MEDIA_TYPE, "xlsx", locale);
        SpreadsheetXlsx table = SpreadsheetXlsx.to(out, Messages.text(locale, "place.list.title"), headings(locale));
        service.export(filter, order, row -> {
            try {
                table.row(cells(row, display, locale));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        table.close();
    }

    private static OutputStream start(HttpServletResponse response, String type, String extension, Locale locale)
            throws IOException {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + Messages.text(locale, "place.export.file") + "." + extension + "\"");
        return response.getOutputStream();
    }

    private static List<String> headings(Locale locale) {
        List<String> headings = new ArrayList<>();
        for (PlaceField field : PlaceField.values()) {
            switch (field) {
                case LOCALITY -> {
                    headings.add(Messages.text(locale, "place.field.postalCode"));
                    headings.add(Messages.text(locale, "place.field.commune"));
                    headings.add(Messages.text(locale, "place.field.insee"));
                }
                case POSITION -> {
                    headings.add(Messages.text(locale, "place.field.latitude"));
                    headings.add(Messages.text(locale, "place.field.longitude"));
                }
                default -> headings.add(Messages.text(locale, "place.field." + field.key()));
            }
        }
        headings.add(Messages.text(locale, "place.field.freshness"));
        headings.add(Messages.text(locale, "place.field.source"));
        headings.add(Messages.text(locale, "place.field.sourceId"));
        return headings;
    }

    private static List<String> cells(PlaceRow row, PlaceDisplay display, Locale locale) {
        List<String> cells = new ArrayList<>();
        for (PlaceField field : PlaceField.values()) {
            Object value = row.values().get(field);
            switch (field) {
                case LOCALITY -> {
                    cells.add(row.values().locality().postalCode());
                    cells.add(row.communeName());
                    cells.add(row.insee());
                }
                case POSITION -> {
                    Position position = row.values().position();
                    cells.add(position == null ? "" : String.valueOf(position.latitude()));
                    cells.add(position == null ? "" : String.valueOf(position.longitude()));
                }
                default ->
                    cells.add(
                            field.vocabulary() != null
                                    ? display.labels(
                                            field.vocabulary(), row.values().list(field))
                                    : value instanceof List<?>
                                            ? String.join(", ", row.values().list(field))
                                            : Objects.toString(value, ""));
            }
        }
        cells.add(Messages.text(locale, "place.freshness." + row.freshness().code()));
        cells.add(row.source());
        cells.add(row.sourceId());
        return cells;
    }
}
