package fr.maillage.territory;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of territory, from the widest to the narrowest; a perimeter is what a committee puts together itself. */
public enum TerritoryKind {
    DEPARTMENT("dep"),
    EPCI("epci"),
    EPT("ept"),
    PERIMETER("per"),
    COMMUNE("com"),
    QPV("qpv"),
    IRIS("iris");

    private final String prefix;

    TerritoryKind(String prefix) {
        this.prefix = prefix;
    }

    /** Gives the beginning of codes of this kind, before the colon. */
    public String prefix() {
        return prefix;
    }

    /** The code that URLs and the API carry, for example {@code com:93032}. */
    public String code(String officialCode) {
        return prefix + ":" + officialCode;
    }

    /**
     * The kind named by a request's text, in either case.
     *
     * @param text may be null or blank: empty
     */
    public static Optional<TerritoryKind> of(String text) {
        return Arrays.stream(values())
                .filter(k -> text != null && k.name().equalsIgnoreCase(text.trim()))
                .findFirst();
    }
}
