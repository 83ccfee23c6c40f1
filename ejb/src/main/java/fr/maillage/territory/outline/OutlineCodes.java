package fr.maillage.territory.outline;

import fr.maillage.shared.TextPattern;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryPatterns;
import java.util.List;
import java.util.Optional;

/** Codes by which files of outlines name territories: the properties that hold them, and the form of a code of each kind. */
public enum OutlineCodes {
    COMMUNE(
            TerritoryKind.COMMUNE,
            TerritoryPatterns.COMMUNE_CODE,
            0.0002,
            "code",
            "insee",
            "insee_com",
            "code_insee",
            "codgeo"),
    EPT(
            TerritoryKind.EPT,
            TerritoryPatterns.SIREN,
            0.0002,
            "ept",
            "siren",
            "code",
            "code_ept",
            "siren_epci",
            "code_siren"),
    EPCI(
            TerritoryKind.EPCI,
            TerritoryPatterns.SIREN,
            0.0002,
            "epci",
            "siren",
            "code",
            "code_epci",
            "siren_epci",
            "code_siren"),
    DEPARTMENT(
            TerritoryKind.DEPARTMENT,
            TerritoryPatterns.DEPARTMENT_CODE,
            0.0005,
            "code",
            "insee_dep",
            "code_dept",
            "dep"),
    QPV(TerritoryKind.QPV, TerritoryPatterns.QPV_CODE, 0.00003, "code_qp", "code_qpv", "codeqp", "code"),
    IRIS(TerritoryKind.IRIS, TerritoryPatterns.IRIS_CODE, 0.00005, "code_iris", "dcomiris", "iris", "code");

    private static final List<String> NAMES = List.of(
            "nom", "name", "nom_qp", "lib_qp", "libelle", "libept", "libepci", "nom_com", "nom_iris", "lib_iris");

    private final TerritoryKind kind;
    private final TextPattern pattern;
    private final double tolerance;
    private final List<String> properties;

    OutlineCodes(TerritoryKind kind, TextPattern pattern, double tolerance, String... properties) {
        this.kind = kind;
        this.pattern = pattern;
        this.tolerance = tolerance;
        this.properties = List.of(properties);
    }

    /** Empty for perimeters, whose outline follows from their members. */
    public static Optional<OutlineCodes> of(TerritoryKind kind) {
        for (OutlineCodes codes : values()) {
            if (codes.kind == kind) {
                return Optional.of(codes);
            }
        }
        return Optional.empty();
    }

    /** The kinds whose codes look like this one. */
    public static List<TerritoryKind> kindsOf(String code) {
        return List.of(values()).stream()
                .filter(c -> c.fits(code))
                .map(c -> c.kind)
                .toList();
    }

    public TerritoryKind kind() {
        return kind;
    }

    /** Tells if a code looks like one of this kind. */
    public boolean fits(String code) {
        return pattern.matches(code);
    }

    /** Gives the distance that a stored outline may have from the file's, in degrees. */
    public double tolerance() {
        return tolerance;
    }

    /** The properties in which a code is looked for, in this order. */
    public List<String> properties() {
        return properties;
    }

    /** The code of a feature; empty where it has none. */
    public String code(OutlineFile.Feature feature) {
        return feature.firstOf(properties);
    }

    /** Gives the name of a feature; empty where it has none. */
    public static String name(OutlineFile.Feature feature) {
        return feature.firstOf(NAMES);
    }
}
