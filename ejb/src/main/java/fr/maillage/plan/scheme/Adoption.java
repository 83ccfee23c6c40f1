package fr.maillage.plan.scheme;

import java.time.LocalDate;

/**
 * Act that makes a version binding; a committee's vote alone does not.
 *
 * @param assembly which assembly adopted it
 * @param deliberation the number of the deliberation
 */
public record Adoption(LocalDate adoptedOn, String assembly, String deliberation) {}
