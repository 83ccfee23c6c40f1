package fr.maillage.web.indicator;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.shared.Problem;
import fr.maillage.shared.SpreadsheetCsv;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The comparison that a page shows, as a table for a spreadsheet: {@code territory}, {@code parts}, {@code sort} and
 * {@code dir} as on the page, all rows; with {@code indicator} that one alone.
 */
@WebServlet("/indicator/export")
public class IndicatorExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IndicatorService indicators;

    @Inject
    private transient TerritoryChoice choice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Languages.of(request);
        List<IndicatorDefinition> columns;
        TerritoryView territory;
        try {
            String code = request.getParameter("indicator");
            columns = code == null ? indicators.definitions() : List.of(indicators.definition(code));
            territory = choice.chosen(request.getParameter("territory"));
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
            return;
        }
        TerritoryKind kind = TerritoryChoice.partKind(request.getParameter("parts"), choice.partKinds(territory));
        List<TerritoryView> rows = new ArrayList<>(List.of(territory));
        List<TerritoryView> parts = choice.parts(territory, kind);
        rows.addAll(parts);
        Map<Long, List<IndicatorReading>> readings =
                indicators.readings(rows.stream().map(TerritoryView::id).toList());
        response.setContentType(SpreadsheetCsv.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName(territory) + "\"");
        try (SpreadsheetCsv csv = SpreadsheetCsv.to(response.getOutputStream())) {
            csv.row(header(columns, locale));
            new Comparison(columns, List.of(territory), readings)
                    .sorted("name", true, locale)
                    .forEach(row -> csv.row(cells(row, locale)));
            new Comparison(columns, parts, readings)
                    .sorted(request.getParameter("sort"), !"desc".equals(request.getParameter("dir")), locale)
                    .forEach(row -> csv.row(cells(row, locale)));
        }
    }

    private static List<String> header(List<IndicatorDefinition> columns, Locale locale) {
        List<String> cells = new ArrayList<>(List.of(
                Messages.text(locale, "indicator.column.code"),
                Messages.text(locale, "indicator.column.territory"),
                Messages.text(locale, "indicator.column.date")));
        for (IndicatorDefinition column : columns) {
            IndicatorDefinition.Words words = column.words(locale);
            cells.add(words.name() + " (" + words.unit() + ")");
            cells.add(Messages.format(locale, "indicator.column.why", words.name()));
        }
        return cells;
    }

    private static List<String> cells(Comparison.Row row, Locale locale) {
        List<String> cells =
                new ArrayList<>(List.of(row.territory().code(), row.territory().name()));
        cells.add(row.cells().stream()
                .filter(cell -> cell.reading() != null)
                .findFirst()
                .map(cell -> cell.reading().date().toString())
                .orElse(""));
        for (Comparison.Cell cell : row.cells()) {
            IndicatorReading reading = cell.reading();
            cells.add(reading == null ? "" : number(cell.definition(), reading.value(), locale));
            cells.add(reading == null || reading.computable() ? "" : IndicatorReasons.text(reading.reason(), locale));
        }
        return cells;
    }

    /** With the decimal mark of the language and without spaces, so that the spreadsheet takes it for a number. */
    private static String number(IndicatorDefinition definition, BigDecimal value, Locale locale) {
        if (value == null) {
            return "";
        }
        String plain = IndicatorFigures.rounded(definition, value).toPlainString();
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? plain : plain.replace('.', ',');
    }

    private static String fileName(TerritoryView territory) {
        return "indicateurs-" + territory.code().replaceAll("[^A-Za-z0-9-]", "-") + ".csv";
    }
}
