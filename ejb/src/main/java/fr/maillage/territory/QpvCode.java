package fr.maillage.territory;

import fr.maillage.territory.model.QpvPolicy;
import java.util.Locale;
import java.util.Optional;

/** The official code of a QPV as people and files write it. */
public final class QpvCode {

    /** Longer texts are no code, whatever they begin with. */
    private static final int LONGEST = 40;

    private QpvCode() {}

    /**
     * The code alone, in capitals, of {@code QN09303M}, {@code qn09303m} or {@code qpv:QN09303M}.
     *
     * @param text may be null
     * @return empty where it is no such code; whether a QPV bears it is another question
     */
    public static Optional<String> normalise(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        String code = text.strip().toUpperCase(Locale.ROOT);
        String prefix = TerritoryKind.QPV.prefix().toUpperCase(Locale.ROOT) + ":";
        String bare = code.startsWith(prefix) ? code.substring(prefix.length()) : code;
        return QpvPolicy.checkCode(bare).isEmpty() ? Optional.of(bare) : Optional.empty();
    }
}
