package fr.maillage.report.supply;

import fr.maillage.place.core.PlaceField;
import fr.maillage.place.search.PlaceExportService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceRow;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.RowSource;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The places of a territory by commune, read a few hundred at a time. */
final class PlaceRows implements RowSource {

    private static final PageRequest BY_COMMUNE = new PageRequest(0, PageRequest.MAX_SIZE, "commune", true);

    private final PlaceExportService places;
    private final PlaceFilter filter;
    private final Vocabularies vocabularies;
    private final ReportTexts texts;
    private final String state;

    /** @param state a text that changes whenever the rows do */
    PlaceRows(PlaceExportService places, String territory, Vocabularies vocabularies, ReportTexts texts, String state) {
        this.places = places;
        this.filter = new PlaceFilter(territory, null, null, null, null, false, false);
        this.vocabularies = vocabularies;
        this.texts = texts;
        this.state = state;
    }

    @Override
    public void read(Predicate<List<ReportValue>> sink) {
        AtomicBoolean wanted = new AtomicBoolean(true);
        places.export(filter, BY_COMMUNE, place -> {
            if (wanted.get()) {
                wanted.set(sink.test(row(place)));
            }
        });
    }

    /** Stands for the rows where the contents of a report are compared. */
    @Override
    public String toString() {
        return filter.territory() + "@" + state;
    }

    private List<ReportValue> row(PlaceRow place) {
        String services = place.values().list(PlaceField.SERVICES).stream()
                .map(code -> vocabularies.label(
                        Vocabulary.SERVICE, code, texts.locale().getLanguage()))
                .collect(Collectors.joining(texts.get("list.and")));
        return List.of(
                ReportValue.text(place.communeName()),
                ReportValue.textOr(place.values().text(PlaceField.NAME), texts.get("value.unknown")),
                ReportValue.textOr(place.values().text(PlaceField.ADDRESS), texts.get("value.unknown")),
                ReportValue.textOr(services, texts.get("value.none-given")),
                ReportValue.text(texts.get("freshness." + place.freshness().code())),
                ReportValue.dayOr(place.values().dateMaj(), texts.get("value.unknown.date")));
    }
}
