package fr.maillage.deployment.coverage;

/**
 * A point and what is within its reach.
 *
 * @param reach null where nobody knows where the point is
 * @param covered whether the nearest site is within the radius; false where that cannot be told
 */
public record CoverageItem(DemandPoint point, Reach reach, boolean covered) {

    /** Standing of a point; the one that calls for action first. */
    public enum Standing {
        UNCOVERED("no"),
        COVERED("yes"),
        /** Nobody knows where it is: it counts neither as covered nor as uncovered. */
        UNLOCATED("unlocated");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        /** Gives the end of the keys of its words. */
        public String code() {
            return code;
        }
    }

    /** Tells if the point is covered, as far as anybody can tell. */
    public Standing standing() {
        if (!point.located()) {
            return Standing.UNLOCATED;
        }
        return covered ? Standing.COVERED : Standing.UNCOVERED;
    }

    /** The metres to the nearest site, to the metre; null where there is none or nobody knows where the point is. */
    public Long nearestMetres() {
        return reach == null || reach.metres() == null ? null : Math.round(reach.metres());
    }
}
