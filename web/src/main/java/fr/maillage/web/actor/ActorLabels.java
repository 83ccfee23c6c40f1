package fr.maillage.web.actor;

import fr.maillage.shared.Parts;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.TermLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How types and networks of actors are called in the page's language. */
@Named("actorLabels")
@RequestScoped
public class ActorLabels {

    @Inject
    private TermLabels terms;

    public String type(String code) {
        return label(Vocabulary.ACTOR_TYPE, code);
    }

    public String network(String code) {
        return label(Vocabulary.NETWORK, code);
    }

    /** The terms that a form offers: those in use, and those that the record has. */
    List<SelectItem> choices(Vocabulary vocabulary, Collection<String> chosen) {
        return terms.vocabularies().terms(vocabulary).stream()
                .filter(t -> t.active() || chosen.contains(t.code()))
                .map(t -> new SelectItem(t.code(), t.label(terms.language())))
                .toList();
    }

    /** A field's text as people read it, labels in place of codes; empty for null. */
    String text(String field, String text) {
        if (text == null) {
            return "";
        }
        return switch (field) {
            case "type" -> type(text);
            case "networks" ->
                Arrays.stream(Parts.of(text, "|")).map(this::network).collect(Collectors.joining(", "));
            default -> text;
        };
    }

    private String label(Vocabulary vocabulary, String code) {
        return terms.label(vocabulary.code(), code);
    }
}
