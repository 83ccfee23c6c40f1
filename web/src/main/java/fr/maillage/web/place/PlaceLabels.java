package fr.maillage.web.place;

import fr.maillage.place.core.Freshness;
import fr.maillage.place.core.PlaceDisplay;
import fr.maillage.place.core.PlaceField;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import fr.maillage.web.shared.TermLabels;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Names of places' values in the page's language. */
@Named("placeLabels")
@RequestScoped
public class PlaceLabels {

    @Inject
    private TermLabels terms;

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    private PlaceDisplay display;

    /** The terms that a form offers: those in use, and those that the record has. */
    public List<SelectItem> choices(Vocabulary vocabulary, List<String> chosen) {
        return terms.vocabularies().terms(vocabulary).stream()
                .filter(t -> t.active() || chosen.contains(t.code()))
                .map(t -> new SelectItem(t.code(), choiceLabel(t)))
                .toList();
    }

    /** The finer services of a national one. */
    public List<VocabularyTerm> details(String service) {
        return terms.vocabularies().terms(Vocabulary.SERVICE_DETAIL).stream()
                .filter(t -> service.equals(t.parentCode()))
                .toList();
    }

    /** A value as people read it, in one text. */
    public String text(PlaceField field, String text) {
        return field.date() ? texts.value(text) : display().text(field, text);
    }

    /** The same as a list. */
    public List<String> items(PlaceField field, String text) {
        return display().items(field, text);
    }

    /** The badge of a class of freshness: colour and shape beside the words. */
    public String badge(Freshness freshness) {
        return switch (freshness) {
            case UP_TO_DATE -> "ok";
            case TO_WATCH -> "watch";
            case TO_CHECK -> "check";
            case TO_UPDATE -> "bad";
        };
    }

    public Freshness[] getFreshnesses() {
        return Freshness.values();
    }

    private String choiceLabel(VocabularyTerm term) {
        // People who fill in the national schema know typologies by their code.
        return term.vocabulary() == Vocabulary.TYPOLOGY
                ? term.label(terms.language()) + " (" + term.code() + ")"
                : term.label(terms.language());
    }

    private PlaceDisplay display() {
        if (display == null) {
            display = new PlaceDisplay(terms.vocabularies(), territories.communes(), terms.language());
        }
        return display;
    }
}
