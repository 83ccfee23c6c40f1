package fr.maillage.actor.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Statement of a source's row about an actor besides its record.
 *
 * @param source as imports call it, at most 100 characters
 * @param posts granted; null where the row does not say
 * @param day on which it was decided; null where the row does not say
 * @param amount in euros; null where the row does not say
 */
public record SourceRow(String source, Integer posts, LocalDate day, BigDecimal amount) {}
