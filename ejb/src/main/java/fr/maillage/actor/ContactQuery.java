package fr.maillage.actor;

import java.util.Set;

/**
 * Which contacts of active actors are looked for; of these, only those that the caller may read are found.
 *
 * @param territoryId where the actor acts, or in a part of it
 * @param type a code of the list of actor types; null for any
 * @param network a code of the list of networks; null for any
 * @param words words that must occur in the actor's words or in the contact's name or duty; null for any
 * @param taken keys of contacts that count as found whatever the filter above says
 * @param leftOut keys of contacts that do not
 * @param text further limits what is found to a part of the contact's name or address, or of the actor's words; null
 *     for any
 * @param everybody true for all contacts, whatever the filter and the choices say
 */
public record ContactQuery(
        long territoryId,
        String type,
        String network,
        String words,
        Set<Long> taken,
        Set<Long> leftOut,
        String text,
        boolean everybody) {

    public ContactQuery {
        taken = Set.copyOf(taken);
        leftOut = Set.copyOf(leftOut);
    }
}
