package fr.maillage.intake;

import fr.maillage.mapping.KnownTerm;
import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Parts;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Words by which people call the columns of a kind, and those that they write for its choices: the lines of {@code
 * fr/maillage/<feature>/columns.properties} that begin with the kind. A column's is {@code <kind>.<column>=libellé; nom},
 * in both languages, the first word fits best; a code's is {@code <kind>.<column>.<code>=Brouillon}.
 */
final class IntakeWords {

    private static final String BETWEEN = ";";

    private final Optional<ResourceBundle> bundle;
    private final String kind;

    /** The words of a kind; a feature without a bundle has none. */
    IntakeWords(String feature, String kind) {
        this.bundle = bundle(feature);
        this.kind = kind;
    }

    private static Optional<ResourceBundle> bundle(String feature) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    "fr.maillage." + feature + ".columns",
                    Locale.ROOT,
                    IntakeWords.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** The words of a column without case, accents and punctuation; empty where the bundle says none. */
    List<String> of(String column) {
        return find(column).stream()
                .flatMap(line -> Stream.of(Parts.of(line, BETWEEN)))
                .map(TextPolicy::key)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The codes of a column with what people write for them; a code that the bundle does not know is written as it is. */
    List<KnownTerm> terms(String column, List<String> codes) {
        return codes.stream()
                .map(code -> new KnownTerm(code, find(column + "." + code).orElse(code)))
                .toList();
    }

    private Optional<String> find(String key) {
        return bundle.filter(lines -> lines.containsKey(kind + "." + key))
                .map(lines -> lines.getString(kind + "." + key).strip());
    }
}
