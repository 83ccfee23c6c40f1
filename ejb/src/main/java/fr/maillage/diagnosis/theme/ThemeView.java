package fr.maillage.diagnosis.theme;

import fr.maillage.record.FieldValues;
import java.util.UUID;

/**
 * A theme of the tree.
 *
 * @param key the database's key
 * @param parentKey null on the first level
 * @param rootKey of the theme of the first level, its own there
 * @param mergedInto the key of the theme in which it was merged; null otherwise
 */
public record ThemeView(
        long key,
        UUID id,
        int version,
        FieldValues<ThemeField> values,
        ThemeKind kind,
        Long parentKey,
        long rootKey,
        Long mergedInto,
        boolean archived) {

    public String code() {
        return values.text(ThemeField.CODE);
    }

    /** The name in a language; French where there is no English one. */
    public String name(String language) {
        return named(language, ThemeField.NAME, ThemeField.NAME_EN);
    }

    /** As it stands in a sentence, with its article; null where nobody has said. */
    public String shortName(String language) {
        return named(language, ThemeField.SHORT_NAME, ThemeField.SHORT_NAME_EN);
    }

    private String named(String language, ThemeField french, ThemeField english) {
        String other = "en".equals(language) ? values.text(english) : null;
        return other == null ? values.text(french) : other;
    }
}
