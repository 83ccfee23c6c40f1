package fr.maillage.importing;

import fr.maillage.mapping.model.Profile;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The forms of files that can be imported. */
public enum ImportProfile {
    /** National schema "lieux de médiation numérique" v1.0.x, as published: strict. */
    NATIONAL_V1("national-v1", Profile.NATIONAL_V1),
    /** The schema's older forms v0.x: old columns and values are translated, what has no place is reported. */
    NATIONAL_V0("national-v0", Profile.NATIONAL_V0),
    /** The permanences of the conseillers numériques, as their national team published them. */
    CNFS_PERMANENCES("cnfs-permanences", Profile.CNFS_PERMANENCES),
    /** The houses of France Services, with a column of hours per day. */
    FRANCE_SERVICES("france-services", Profile.FRANCE_SERVICES);

    /** Column that only the permanences have: the organisation by its key in their national team's base. */
    private static final String PERMANENCES_ONLY = "structureid";

    private final String code;
    private final Profile profile;

    ImportProfile(String code, Profile profile) {
        this.code = code;
        this.profile = profile;
    }

    /** The name in the API and in stored runs. */
    public String code() {
        return code;
    }

    /** Gives the profile by which its files are read. */
    Profile profile() {
        return profile;
    }

    /** The form that a file has by its columns; empty when it is none of these. */
    public static Optional<ImportProfile> recognised(Set<String> columns) {
        if (FRANCE_SERVICES.fits(columns)) {
            return Optional.of(FRANCE_SERVICES);
        }
        if (columns.contains(PERMANENCES_ONLY) && CNFS_PERMANENCES.fits(columns)) {
            return Optional.of(CNFS_PERMANENCES);
        }
        if (NATIONAL_V1.fits(columns) && !Profile.old(columns)) {
            return Optional.of(NATIONAL_V1);
        }
        return NATIONAL_V0.fits(columns) ? Optional.of(NATIONAL_V0) : Optional.empty();
    }

    private boolean fits(Set<String> columns) {
        return profile.missing(columns).isEmpty();
    }

    /** The profile of that name; empty when there is none. */
    public static Optional<ImportProfile> byCode(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }
}
