package fr.maillage.deployment.coverage;

import fr.maillage.territory.TerritoryCentre;

/** The ground on which the position of people stands. */
public enum DemandBasis {
    /** A point within the outline of the territory. */
    OUTLINE("outline"),
    /** The centre of the commune. */
    CENTRE("centre"),
    /** A point of a file. */
    POINT("point");

    private final String code;

    DemandBasis(String code) {
        this.code = code;
    }

    /** The name in addresses and in the API. */
    public String code() {
        return code;
    }

    static DemandBasis of(TerritoryCentre centre) {
        return centre.basis() == TerritoryCentre.Basis.OUTLINE ? OUTLINE : CENTRE;
    }
}
