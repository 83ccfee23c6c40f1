package fr.maillage.actor;

/**
 * What a row of a file says about an actor and, perhaps, about a person whom it is reached through. What it does not
 * say is null and stays as it is.
 *
 * @param line where the file says so, for messages about other lines
 * @param says about the actor; its territory is the code that the row itself gives; its networks are added to those that
 *     the actor has
 * @param within the code of the territory in which an actor is looked for by name, and entered, where the row names no
 *     territory; null for none
 * @param contact the person; null where the row tells of nobody. True for {@code noMail} is kept, false says nothing
 */
public record ActorIntake(long line, ActorInput says, String within, ContactInput contact) {}
