package fr.maillage.web.orientation;

import fr.maillage.shared.ClockProducer;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.QrSymbol;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** The results on paper: the first places, on one page, with its address to scan. */
@Named
@RequestScoped
public class OrientationPaperView {

    private static final int PLACES = 3;

    @Inject
    private OrientationResultView result;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private LanguageView language;

    @Inject
    private Clock clock;

    /** The places that fit on it, the best first. */
    public List<ResultCard> getPlaces() {
        return result.all().subList(0, Math.min(PLACES, result.all().size()));
    }

    /** The address of the results as a telephone reads it. */
    public QrSymbol getSymbol() {
        return QrSymbol.of(result.getShared());
    }

    /** The day of today, in words. */
    public String getToday() {
        return new OrientationWords(language.getLocale(), vocabularies.all()).day(ClockProducer.today(clock));
    }
}
