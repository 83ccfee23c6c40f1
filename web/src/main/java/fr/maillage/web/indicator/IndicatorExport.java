package fr.maillage.web.indicator;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.shared.Problem;
import fr.maillage.tabular.Percent;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TableFile;
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
 * {@code dir} as on the page, all rows; with {@code indicator} that one alone, with {@code family} those of it.
 */
@WebServlet(
        name = "indicator-export",
        urlPatterns = {"/indicator/export.csv", "/indicator/export.xlsx", "/indicator/export.ods"})
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
            columns = code == null ? family(request.getParameter("family")) : List.of(indicators.definition(code));
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
        new TableFile(
                        locale,
                        fileStem(territory),
                        Messages.text(locale, "indicator.compare.table"),
                        header(columns, locale),
                        sink -> {
                            new Comparison(columns, List.of(territory), readings)
                                    .sorted("name", true, locale)
                                    .forEach(row -> sink.accept(cells(row, locale)));
                            new Comparison(columns, parts, readings)
                                    .sorted(
                                            request.getParameter("sort"),
                                            !"desc".equals(request.getParameter("dir")),
                                            locale)
                                    .forEach(row -> sink.accept(cells(row, locale)));
                        })
                .send(response, TableFile.format(request));
    }

    /** The indicators of a family; all without one. */
    private List<IndicatorDefinition> family(String family) {
        return indicators.definitions().stream()
                .filter(definition -> family == null || definition.family().equals(family))
                .toList();
    }

    private static List<String> header(List<IndicatorDefinition> columns, Locale locale) {
        List<String> cells = new ArrayList<>(List.of(
                Messages.text(locale, "indicator.column.code"),
                Messages.text(locale, "indicator.column.territory"),
                Messages.text(locale, "indicator.column.date")));
        for (IndicatorDefinition column : columns) {
            IndicatorDefinition.Words words = column.words(locale);
            cells.add(column.perCent() ? words.name() : words.name() + " (" + words.unit() + ")");
            cells.add(Messages.format(locale, "indicator.column.why", words.name()));
        }
        return cells;
    }

    private static List<Object> cells(Comparison.Row row, Locale locale) {
        List<Object> cells =
                new ArrayList<>(List.of(row.territory().code(), row.territory().name()));
        cells.add(row.cells().stream()
                .filter(cell -> cell.reading() != null)
                .findFirst()
                .map(cell -> cell.reading().date())
                .orElse(null));
        for (Comparison.Cell cell : row.cells()) {
            IndicatorReading reading = cell.reading();
            BigDecimal value = reading == null ? null : reading.value();
            cells.add(value == null ? null : figure(cell.definition(), value));
            cells.add(reading == null || reading.computable() ? "" : IndicatorReasons.text(reading.reason(), locale));
        }
        return cells;
    }

    private static Object figure(IndicatorDefinition definition, BigDecimal value) {
        return definition.perCent() ? Percent.of(value) : IndicatorFigures.rounded(definition, value);
    }

    private static String fileStem(TerritoryView territory) {
        return "indicateurs-" + IndicatorPatterns.NOT_IN_FILE_NAMES.replaceAll(territory.code(), "-");
    }
}
