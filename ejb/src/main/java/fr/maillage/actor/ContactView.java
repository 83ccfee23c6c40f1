package fr.maillage.actor;

import java.io.Serializable;
import java.util.UUID;

/**
 * A person whom an actor is reached through.
 *
 * @param duty null where unknown
 * @param email null where unknown
 * @param phone in the international form; null where unknown
 * @param noMail whether she asked not to be written to
 * @param person who she is, whatever else she does
 */
public record ContactView(
        UUID id, int version, String name, String duty, String email, String phone, boolean noMail, UUID person)
        implements Serializable {}
