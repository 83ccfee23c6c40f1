package fr.maillage.mapping.model;

import fr.maillage.shared.PlainText;
import java.util.Locale;
import java.util.regex.Matcher;

/** Whom to name as the source of rows that name none: the key of a record needs one that is the same next time. */
public final class SourcePolicy {

    private SourcePolicy() {}

    /** The producer that a standard file name carries, else the name without extension, date and copy number. */
    public static String fromFileName(String fileName) {
        String name = MappingPatterns.EXTENSION.matcher(fileName).replaceFirst("");
        Matcher standard = MappingPatterns.STANDARD.matcher(name);
        if (standard.matches()) {
            return PlainText.cut(standard.group(1), Field.SOURCE.maxLength());
        }
        String plain = MappingPatterns.EDGES
                .matcher(MappingPatterns.CHANGING.matcher(name).replaceAll(""))
                .replaceAll("");
        // Cut last: some capitals are longer as small letters.
        return PlainText.cut((plain.isEmpty() ? name : plain).toLowerCase(Locale.ROOT), Field.SOURCE.maxLength());
    }
}
