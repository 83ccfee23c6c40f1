package fr.maillage.territory;

import java.util.Collection;
import java.util.Map;

/**
 * Where communes lie whose centre does not ship with the product. A feature that has positions in communes implements
 * it; found by CDI.
 */
public interface CommuneCentres {

    /**
     * The mean position of what lies in each commune.
     *
     * @return by commune, for those that have anything
     */
    Map<Long, Centre> centres(Collection<Long> communeIds);

    /** A point in WGS 84 degrees. */
    record Centre(double latitude, double longitude) {}
}
