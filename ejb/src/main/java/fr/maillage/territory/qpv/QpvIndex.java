package fr.maillage.territory.qpv;

import java.util.Optional;

/** In which QPV a point lies, as far as outlines were imported. Does not change, and may be used by several threads. */
@FunctionalInterface
public interface QpvIndex {

    /**
     * The QPV that covers a point in WGS 84 degrees, by its identifier.
     *
     * @return empty outside every outline, which without outlines is everywhere
     */
    Optional<Long> at(double latitude, double longitude);
}
