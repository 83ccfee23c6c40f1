package fr.maillage.actor;

import java.util.List;

/**
 * What somebody says about an actor. Blank texts count as absent.
 *
 * @param name required, at most 300 characters
 * @param shortName an acronym or how people call it, at most 60 characters
 * @param type required, a code of the list of types
 * @param identifier SIRET, RNA or RIDET, spaces between the digits allowed
 * @param territory required, the code of the département, EPT, EPCI or commune where it acts
 * @param address of its seat, in one line, at most 500 characters
 * @param phone in any usual form
 * @param website http or https
 * @param remark at most 2,000 characters
 * @param networks codes of networks and labels; null counts as none
 */
public record ActorInput(
        String name,
        String shortName,
        String type,
        String identifier,
        String territory,
        String address,
        String phone,
        String email,
        String website,
        String remark,
        List<String> networks) {

    /** What says nothing about an actor. */
    public static final ActorInput NOTHING =
            new ActorInput(null, null, null, null, null, null, null, null, null, null, List.of());

    public ActorInput {
        networks = networks == null ? List.of() : List.copyOf(networks);
    }
}
