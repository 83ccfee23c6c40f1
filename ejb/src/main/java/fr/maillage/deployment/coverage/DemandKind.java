package fr.maillage.deployment.coverage;

import fr.maillage.territory.TerritoryKind;
import java.util.Arrays;
import java.util.Optional;

/** Points that stand for the people who need help, priority neighbourhoods first. */
public enum DemandKind {
    QPV("quarters", TerritoryKind.QPV),
    /** A place where people live, as a file brings it. */
    POINT("points", null),
    IRIS("iris", TerritoryKind.IRIS),
    COMMUNE("communes", TerritoryKind.COMMUNE);

    private final String code;
    private final TerritoryKind territories;

    DemandKind(String code, TerritoryKind territories) {
        this.code = code;
        this.territories = territories;
    }

    /** Gives the code by which addresses and the API call it. */
    public String code() {
        return code;
    }

    /** The territories that they are; null for points of a file. */
    public TerritoryKind territories() {
        return territories;
    }

    public static Optional<DemandKind> byCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
