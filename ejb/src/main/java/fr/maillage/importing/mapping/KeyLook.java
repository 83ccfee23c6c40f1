package fr.maillage.importing.mapping;

import fr.maillage.mapping.FieldRule;

/**
 * Degree to which a mapping's identifiers tell the rows of a file apart.
 *
 * @param rows how many rows were looked at, those that come again as they are once
 * @param repeated how many of them have the identifier of an earlier one, but say something else
 * @param better the rule under which fewer rows are alike; null when none is known, or none is needed
 * @param left how many rows that rule leaves alike
 */
public record KeyLook(int rows, int repeated, FieldRule better, int left) {}
