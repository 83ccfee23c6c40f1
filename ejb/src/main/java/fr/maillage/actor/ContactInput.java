package fr.maillage.actor;

/**
 * What somebody says about a person whom an actor is reached through, in her work. Blank texts count as absent.
 *
 * @param name required, at most 200 characters
 * @param duty what she does there, at most 200 characters
 * @param phone in any usual form
 * @param noMail true when she asked not to be written to
 */
public record ContactInput(String name, String duty, String email, String phone, boolean noMail) {}
