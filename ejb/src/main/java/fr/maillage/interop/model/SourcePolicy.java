package fr.maillage.interop.model;

import fr.maillage.shared.PlainText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom to name as the source of rows that name none: the key of a record needs one that is the same next time. */
public final class SourcePolicy {

    /** The file name that the standard prescribes. */
    private static final Pattern STANDARD =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}_([^_]+)_lieux-de-mediation-numerique.*");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    /** What changes from one delivery to the next. */
    private static final Pattern CHANGING = Pattern.compile("\\d{4}-?\\d{2}(-?\\d{2})?|\\(\\d+\\)");

    private static final Pattern EDGES = Pattern.compile("^[-_. ]+|[-_. ]+$");

    private SourcePolicy() {}

    /** The producer that a standard file name carries, else the name without extension, date and copy number. */
    public static String fromFileName(String fileName) {
        String name = EXTENSION.matcher(fileName).replaceFirst("");
        Matcher standard = STANDARD.matcher(name);
        if (standard.matches()) {
            return PlainText.cut(standard.group(1), Field.SOURCE.maxLength());
        }
        String plain = EDGES.matcher(CHANGING.matcher(name).replaceAll("")).replaceAll("");
        // Cut last: some capitals are longer as small letters.
        return PlainText.cut((plain.isEmpty() ? name : plain).toLowerCase(Locale.ROOT), Field.SOURCE.maxLength());
    }
}
