package fr.maillage.territory.persistence;

import java.util.Objects;
import java.util.UUID;

/** A territory as the database holds it. */
public record StoredNode(long id, UUID uuid, String kind, String name, Integer population, boolean current) {

    /** Tells if the database already says what the source says. */
    public boolean same(Node node) {
        return current && name.equals(node.name()) && Objects.equals(population, node.population());
    }
}
