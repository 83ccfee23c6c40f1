package fr.maillage.committee.intake;

import fr.maillage.actor.intake.ActorIntake;

/**
 * What a row of a file says of a member of a body.
 *
 * @param actor about the organisation that she represents, and about herself
 * @param territory the code of the territory in which the body is looked for, and entered; null for none
 * @param body the name of the body
 * @param group the group that she works in; null for none
 */
public record MemberRow(ActorIntake actor, String territory, String body, String group) {}
