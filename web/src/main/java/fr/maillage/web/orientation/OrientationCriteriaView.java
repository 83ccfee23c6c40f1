package fr.maillage.web.orientation;

import fr.maillage.orientation.Mode;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import fr.maillage.web.shared.LanguageView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The finer questions beside a list of results. */
@Named
@RequestScoped
public class OrientationCriteriaView {

    /** Languages that places are asked for, beside French; any other may stand in an address. */
    private static final List<String> SPOKEN =
            List.of("en", "ar", "bn", "zh", "es", "fa", "pl", "ps", "pt", "ro", "ru", "so", "ta", "tr", "uk", "ur");

    private static final List<String> KILOMETRES = List.of("1", "3", "5", "10", "30");
    private static final List<String> LANGUAGES = List.of("langues-anglais", "langues-autres");

    @Inject
    private OrientationView orientation;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private LanguageView language;

    /** A choice of a list. */
    public record Choice(String value, String label, boolean current) {}

    /** Lists what the form hands on; what it asks for itself is not among it. */
    public List<OrientationState.Kept> getKept() {
        OrientationState kept = orientation.getState();
        for (String own : List.of("language", "cost", "accessibility", "mode", "km")) {
            kept = kept.without(own);
        }
        return kept.getKept();
    }

    /** Each in its own name, so that whoever speaks it finds it, and in the page's. */
    public List<Choice> getLanguages() {
        return SPOKEN.stream().map(this::spoken).toList();
    }

    private Choice spoken(String code) {
        Locale locale = Locale.forLanguageTag(code);
        String own = locale.getDisplayLanguage(locale);
        String name = locale.getDisplayLanguage(language.getLocale());
        return new Choice(
                code,
                own.equalsIgnoreCase(name) ? own : own + " – " + name,
                orientation.getState().has("language", code));
    }

    public List<Choice> getAccessibility() {
        return vocabularies.all().terms(Vocabulary.SUPPORT).stream()
                .filter(t -> t.active() && !LANGUAGES.contains(t.code()))
                .map(this::choice)
                .toList();
    }

    private Choice choice(VocabularyTerm term) {
        return new Choice(
                term.code(),
                term.label(language.getTag()),
                orientation.getState().has("accessibility", term.code()));
    }

    public List<String> getModes() {
        return Arrays.stream(Mode.values()).map(Mode::code).toList();
    }

    public List<String> getKilometres() {
        return KILOMETRES;
    }
}
