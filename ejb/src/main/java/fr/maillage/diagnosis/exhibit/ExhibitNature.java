package fr.maillage.diagnosis.exhibit;

import java.util.Arrays;
import java.util.List;

/** Nature of a document of the diagnosis. */
public enum ExhibitNature {
    /** A sheet or wall on which people wrote, photographed: they agreed, or it is not kept. */
    SHEET,
    MINUTES,
    STUDY,
    OTHER;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(ExhibitNature::code).toList();
    }
}
