package fr.maillage.actor;

import java.util.List;
import java.util.UUID;

/**
 * An actor in a list.
 *
 * @param shortName null where it has none
 * @param type a code of the list of types
 * @param identifier SIRET, RNA or RIDET; null where unknown
 * @param territoryCode where it acts, such as {@code com:93032}
 * @param networks codes of networks and labels, in the order of their list
 * @param contacts how many people it is reached through
 */
public record ActorSummary(
        UUID id,
        String name,
        String shortName,
        String type,
        String identifier,
        String territoryCode,
        String territoryName,
        String phone,
        String email,
        String website,
        List<String> networks,
        long contacts,
        boolean archived) {

    public ActorSummary {
        networks = List.copyOf(networks);
    }
}
