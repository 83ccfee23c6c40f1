package fr.maillage.place.core;

import fr.maillage.hours.HoursWords;
import fr.maillage.place.PlaceDetail;
import fr.maillage.shared.Parts;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;

/** A field's text as people read it: terms by their official label, communes by their name, hours in words. */
public final class PlaceDisplay {

    private final Vocabularies vocabularies;
    private final CommuneDirectory communes;
    private final String language;

    /**
     * @param language {@code fr} or {@code en}
     */
    public PlaceDisplay(Vocabularies vocabularies, CommuneDirectory communes, String language) {
        this.vocabularies = vocabularies;
        this.communes = communes;
        this.language = language;
    }

    /**
     * The readable form of a text of {@link PlaceDetail#texts()}, of a proposal, or of a change in the audit.
     *
     * @param text null gives an empty text
     */
    public String text(PlaceField field, String text) {
        return text == null ? "" : String.join(field == PlaceField.OPENING_HOURS ? " ; " : ", ", items(field, text));
    }

    /** The same for fields that hold several values; one item for others, none for null. */
    public List<String> items(PlaceField field, String text) {
        if (text == null) {
            return List.of();
        }
        if (field.vocabulary() != null) {
            return PlaceMapper.split(text).stream()
                    .map(code -> vocabularies.label(field.vocabulary(), code, language))
                    .toList();
        }
        if (field.type() == Locality.class) {
            String[] parts = Parts.of(text, " com:");
            String name = communes.byInsee(parts[1]).map(c -> c.name() + " ").orElse("");
            return List.of(parts[0] + " " + name + "(" + parts[1] + ")");
        }
        if (field.type() == Position.class) {
            return List.of(text.replace(",", ", "));
        }
        if (field == PlaceField.OPENING_HOURS) {
            return new HoursWords(Locale.forLanguageTag(language)).lines(text);
        }
        return field.type() == List.class ? PlaceMapper.split(text) : List.of(text);
    }

    /** Labels of codes, in one text. */
    public String labels(Vocabulary vocabulary, List<String> codes) {
        return vocabularies.labels(vocabulary, codes, language);
    }
}
