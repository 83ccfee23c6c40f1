package fr.maillage.actor.intake;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Sum of all that the rows of a register say of an actor.
 *
 * @param identifier its SIRET
 * @param territory the code of the territory that it acts in
 * @param posts granted by all rows
 * @param amount of all rows, in euros; null where none says one
 */
public record RegisteredHost(
        UUID actor, String name, String identifier, String territory, int posts, BigDecimal amount) {}
