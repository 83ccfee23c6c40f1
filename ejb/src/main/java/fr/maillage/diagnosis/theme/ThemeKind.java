package fr.maillage.diagnosis.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of entry in the tree of themes. */
public enum ThemeKind {
    /** Subject that people speak of; of the first level. */
    THEME("theme"),
    /** A finer theme; what is observed there counts for the theme above, too. */
    SUB_THEME("sub-theme"),
    /** Proposal in answer to the theme above. */
    PROPOSAL("proposal");

    private final String code;

    ThemeKind(String code) {
        this.code = code;
    }

    /** The name in the tables and in the API. */
    public String code() {
        return code;
    }

    public static Optional<ThemeKind> byCode(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(ThemeKind::code).toList();
    }
}
