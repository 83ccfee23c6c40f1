package fr.maillage.actor;

/**
 * What a list of actors is limited to; each part may be null (or blank) for "any".
 *
 * @param territory a territory's code: actors that act in it, or in a part of it
 * @param text words that must all occur in the name, short name, identifier, address or remark
 * @param type a code of the list of types
 * @param network a code of the list of networks and labels
 * @param archived true for archived actors only, false for active ones
 */
public record ActorFilter(String territory, String text, String type, String network, boolean archived) {

    /** Every active actor. */
    public static final ActorFilter NONE = new ActorFilter(null, null, null, null, false);
}
