package fr.maillage.committee;

import java.util.Collection;
import java.util.Set;

/**
 * Uses of groups of gatherings, such as statements made in them; a feature's bean, found by CDI. A group that is used
 * cannot be taken off its gathering.
 */
public interface GroupUses {

    /**
     * The groups among these that something refers to.
     *
     * @param groups their database identifiers
     */
    Set<Long> used(Collection<Long> groups);
}
