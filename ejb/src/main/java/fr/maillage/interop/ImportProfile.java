package fr.maillage.interop;

import java.util.Arrays;
import java.util.Optional;

/** The forms of files that can be imported. */
public enum ImportProfile {
    /** National schema "lieux de médiation numérique" v1.0.x, as published: strict. */
    NATIONAL_V1("national-v1"),
    /** The schema's older forms v0.x: old columns and values are translated, what has no place is reported. */
    NATIONAL_V0("national-v0"),
    /** The permanences of the conseillers numériques, as their national team published them. */
    CNFS_PERMANENCES("cnfs-permanences"),
    /** The houses of France Services, with a column of hours per day. */
    FRANCE_SERVICES("france-services");

    private final String code;

    ImportProfile(String code) {
        this.code = code;
    }

    /** The name in the API and in stored runs. */
    public String code() {
        return code;
    }

    /** The profile of that name; empty when there is none. */
    public static Optional<ImportProfile> byCode(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }
}
