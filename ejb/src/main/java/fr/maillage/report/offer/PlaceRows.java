package fr.maillage.report.offer;

import fr.maillage.place.PlaceFilter;
import fr.maillage.place.PlaceService;
import fr.maillage.place.PlaceSummary;
import fr.maillage.place.Vocabularies;
import fr.maillage.place.Vocabulary;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.RowSource;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The places of a territory by commune, read page by page. */
final class PlaceRows implements RowSource {

    private final PlaceService places;
    private final PlaceFilter filter;
    private final Vocabularies vocabularies;
    private final ReportTexts texts;
    private final String state;

    /** @param state a text that changes whenever the rows do */
    PlaceRows(PlaceService places, String territory, Vocabularies vocabularies, ReportTexts texts, String state) {
        this.places = places;
        this.filter = new PlaceFilter(territory, null, null, null, null, false, false);
        this.vocabularies = vocabularies;
        this.texts = texts;
        this.state = state;
    }

    @Override
    public void read(Predicate<List<ReportValue>> sink) {
        int number = 0;
        Page<PlaceSummary> page;
        do {
            page = places.list(filter, new PageRequest(number++, PageRequest.MAX_SIZE, "commune", true));
            for (PlaceSummary place : page.items()) {
                if (!sink.test(row(place))) {
                    return;
                }
            }
        } while (number < page.pageCount());
    }

    /** Stands for the rows where the contents of a report are compared. */
    @Override
    public String toString() {
        return filter.territory() + "@" + state;
    }

    private List<ReportValue> row(PlaceSummary place) {
        String services = place.services().stream()
                .map(code -> vocabularies.label(
                        Vocabulary.SERVICE, code, texts.locale().getLanguage()))
                .collect(Collectors.joining(", "));
        return List.of(
                ReportValue.text(place.communeName()),
                ReportValue.text(place.name()),
                ReportValue.textOr(place.address(), texts.get("value.unknown")),
                ReportValue.textOr(services, texts.get("value.none-given")),
                ReportValue.text(texts.get("freshness." + place.freshness().code())),
                ReportValue.dayOr(place.dateMaj(), texts.get("value.unknown.date")));
    }
}
