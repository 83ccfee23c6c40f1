package fr.maillage.identity;

import java.util.Collection;
import java.util.Set;

/** Answers whether a territory lies inside others; implemented by the feature {@code territory}. */
public interface TerritoryCover {

    /**
     * Tells if {@code territoryId} is one of {@code ancestorIds} or lies inside one of them today.
     *
     * @param ancestorIds never null; an empty collection covers nothing
     */
    boolean covers(Collection<Long> ancestorIds, long territoryId);

    /** Those of some territories that {@link #covers} says yes of, in one statement. */
    Set<Long> covered(Collection<Long> ancestorIds, Collection<Long> territoryIds);
}
