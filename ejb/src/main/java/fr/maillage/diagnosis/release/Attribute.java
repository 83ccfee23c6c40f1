package fr.maillage.diagnosis.release;

import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.shared.Parts;
import java.util.List;

/** The names of what residents are counted by. */
public final class Attribute {

    /** All residents who said something. */
    public static final String PEOPLE = "people";

    private static final String AGE = "age:";
    private static final String SIGN = "sign:";
    private static final String BETWEEN = "+";

    private Attribute() {}

    /** Residents who said something of a nature about a theme of the first level, by its key. */
    public static String said(String nature, long theme) {
        return nature + ":" + theme;
    }

    /** Residents who proposed anything about a theme of the first level. */
    static String proposedAnything(long theme) {
        return said(Nature.PROPOSAL.code(), theme);
    }

    /** Residents who proposed something, by the key of the proposal. */
    public static String proposed(long proposal) {
        return "proposed:" + proposal;
    }

    /** Not a count: whether more of the observations about a theme are negative (−1) or positive (1), or as many (0). */
    public static String sign(long theme) {
        return SIGN + theme;
    }

    static boolean isSign(String attribute) {
        return attribute.startsWith(SIGN);
    }

    /** Residents of one of some age bands. */
    public static String ages(List<String> bands) {
        return AGE + String.join(BETWEEN, bands);
    }

    static boolean isAges(String attribute) {
        return attribute.startsWith(AGE);
    }

    /** The age bands that are counted together; an empty one for who told none. */
    static List<String> bands(String attribute) {
        return List.of(Parts.of(attribute.substring(AGE.length()), BETWEEN, -1));
    }
}
