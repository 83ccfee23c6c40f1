package fr.maillage.web.place;

import fr.maillage.place.core.Freshness;
import fr.maillage.place.core.PlaceDisplay;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.Position;
import fr.maillage.place.search.PlaceExportService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceRow;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TableFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list of places as a file: every page of what is shown, each record whole. */
@WebServlet(
        name = "place-export",
        urlPatterns = {"/place/export.csv", "/place/export.xlsx", "/place/export.ods"})
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
            Asked asked = Asked.of(request);
            PlaceFilter filter = PlaceParameters.filter(asked, vocabularies.all());
            PageRequest order = asked.order("name", true);
            PlaceDisplay display = new PlaceDisplay(vocabularies.all(), territories.communes(), locale.getLanguage());
            Map<Freshness, String> fresh = new EnumMap<>(Freshness.class);
            for (Freshness each : Freshness.values()) {
                fresh.put(each, Messages.text(locale, "place.freshness." + each.code()));
            }
            new TableFile(
                            locale,
                            Messages.text(locale, "place.export.file"),
                            Messages.text(locale, "place.list.title"),
                            headings(locale),
                            sink -> service.export(filter, order, row -> sink.accept(cells(row, display, fresh))))
                    .send(response, TableFile.format(request));
        } catch (Problem problem) {
            TableFile.refuse(response, problem);
        }
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

    private static List<Object> cells(PlaceRow row, PlaceDisplay display, Map<Freshness, String> fresh) {
        List<Object> cells = new ArrayList<>();
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
                    cells.add(position == null ? null : position.latitude());
                    cells.add(position == null ? null : position.longitude());
                }
                default ->
                    cells.add(
                            field.vocabulary() != null
                                    ? display.labels(
                                            field.vocabulary(), row.values().list(field))
                                    : value instanceof List<?>
                                            ? String.join(", ", row.values().list(field))
                                            : value);
            }
        }
        cells.add(fresh.get(row.freshness()));
        cells.add(row.source());
        cells.add(row.sourceId());
        return cells;
    }
}
