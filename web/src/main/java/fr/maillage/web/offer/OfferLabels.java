package fr.maillage.web.offer;

import fr.maillage.actor.ActorRef;
import fr.maillage.actor.ActorService;
import fr.maillage.hours.HoursWords;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferState;
import fr.maillage.offer.OfferValues;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How offers' values are called in the page's language; the lists are read once per request. */
@Named("offerLabels")
@RequestScoped
public class OfferLabels {

    /** Said of a place by its record, never of an offer. */
    private static final String NO_PUBLIC = "sans-public";

    @Inject
    private VocabularyService service;

    @Inject
    private ActorService actors;

    @Inject
    private Texts texts;

    private Vocabularies vocabularies;

    /** The labels of a list of an offer; empty where it has none. */
    public List<String> items(OfferValues values, String field) {
        OfferField known = OfferField.byKey(field).orElseThrow();
        return values.list(known).stream().map(code -> label(known, code)).toList();
    }

    /** The labels of a list of an offer in one text. */
    public String joined(OfferValues values, String field) {
        return String.join(", ", items(values, field));
    }

    /** A value as people read it: labels in place of codes, the day as the language writes it; empty for null. */
    public String text(String field, String text) {
        OfferField known = OfferField.byKey(field).orElse(null);
        if (text == null || text.isEmpty() || known == null) {
            return text == null ? "" : text;
        }
        if (known.vocabulary() != null) {
            return Arrays.stream(Parts.of(text, "|"))
                    .map(code -> label(known, code))
                    .collect(Collectors.joining(", "));
        }
        return switch (known) {
            case ACTOR -> actor(text);
            case ACTIVE_FROM, ACTIVE_UNTIL -> day(text);
            case OPENING_HOURS ->
                String.join(
                        " ; ",
                        new HoursWords(FacesContext.getCurrentInstance()
                                        .getViewRoot()
                                        .getLocale())
                                .lines(text));
            default -> text;
        };
    }

    /** The same for a field of an offer. */
    public String text(OfferValues values, String field) {
        return text(field, values.text(OfferField.byKey(field).orElseThrow()));
    }

    /** The terms that a form offers: those in use, and those that the record has. */
    List<SelectItem> choices(OfferField field, Collection<String> chosen) {
        return vocabularies().terms(field.vocabulary()).stream()
                .filter(t -> t.active() || chosen.contains(t.code()))
                .filter(t -> !NO_PUBLIC.equals(t.code()))
                .map(t -> new SelectItem(t.code(), t.label(language())))
                .toList();
    }

    /** The badge of a state: colour and shape beside the words. */
    public String badge(OfferState state) {
        return switch (state) {
            case ACTIVE -> "ok";
            case UPCOMING -> "info";
            case ENDED -> "watch";
            case ARCHIVED -> "neutral";
        };
    }

    private String label(OfferField field, String code) {
        return vocabularies().label(field.vocabulary(), code, language());
    }

    private String actor(String id) {
        try {
            ActorRef actor = actors.reference(Identifiers.of("actor", id));
            return actor.name();
        } catch (Problem unknown) {
            return id;
        }
    }

    private String day(String text) {
        try {
            return texts.date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private Vocabularies vocabularies() {
        if (vocabularies == null) {
            vocabularies = service.all();
        }
        return vocabularies;
    }

    private static String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }
}
