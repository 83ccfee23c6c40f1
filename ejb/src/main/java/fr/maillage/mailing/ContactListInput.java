package fr.maillage.mailing;

/**
 * Input about a contact list. Blank texts count as absent.
 *
 * @param name required, at most 200 characters
 * @param territory required, the code of a territory: contacts of actors that act in it or in a part of it
 * @param type a code of the list of actor types; null for any
 * @param network a code of the list of networks; null for any
 * @param text words that must occur in the actor's name, short name, identifier, address or remark, or in the contact's
 *     name or duty; at most 200 characters; null for any
 */
public record ContactListInput(String name, String territory, String type, String network, String text) {}
