package fr.maillage.identity;

import java.util.Set;

/**
 * Where a permission holds.
 *
 * @param everywhere true when no territory limits it
 * @param territoryIds otherwise the territories whose insides it covers; may be empty: nowhere
 */
public record Scope(boolean everywhere, Set<Long> territoryIds) {

    public Scope {
        territoryIds = Set.copyOf(territoryIds);
    }

    public boolean nowhere() {
        return !everywhere && territoryIds.isEmpty();
    }
}
