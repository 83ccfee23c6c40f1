package fr.maillage.duplicate.model;

import fr.maillage.shared.TextPattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class DuplicatePatterns {

    /** One number or a range: {@code 11}, {@code 11-15}, {@code 42/44}, {@code 1 bis}. */
    public static final TextPattern NUMBER = TextPattern.of(
            TextPattern.LINE,
            "^(\\d{1,4})(?:\\s*(bis|ter|quater|[a-d])\\b)?(?:\\s*(?:-|/|à|a|au|et)\\s*(\\d{1,4}))?(?!\\d)");

    public static final TextPattern ORDINAL = TextPattern.of(TextPattern.CODE, "^(?:\\d+|[ivx]+)(?:er|e|eme)?");

    /** Names of the same thing, the longest first; what is put in their place is one word. */
    public static final Map<TextPattern, String> EXPRESSIONS = ordered(
            "point information mediation multi services?", "pimms",
            "(?:centre|ctre) (?:communal|com|intercommunal) (?:d )?action sociale", "ccas",
            "centre d action sociale", "ccas",
            "(?:(?:maison|espace|point|etablissement|structure) (?:de )?)?france services?", "franceservices",
            "hotel de ville", "mairie",
            "communaute (?:de communes|d agglomeration)", "cc",
            "regies? de quartiers?", "regie",
            "centre socio ?culturel", "centresocial",
            "centre social et culturel", "centresocial",
            "ctre social", "centresocial",
            "centre social", "centresocial",
            "la poste", "laposte",
            "bureau de poste", "laposte");

    private DuplicatePatterns() {}

    private static Map<TextPattern, String> ordered(String... expressionsAndWords) {
        Map<TextPattern, String> map = new LinkedHashMap<>();
        for (int i = 0; i < expressionsAndWords.length; i += 2) {
            map.put(
                    TextPattern.of(TextPattern.LINE, "\\b" + expressionsAndWords[i] + "\\b"),
                    expressionsAndWords[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }
}
