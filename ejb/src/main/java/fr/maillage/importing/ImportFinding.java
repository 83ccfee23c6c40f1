package fr.maillage.importing;

import fr.maillage.shared.Violation;

/**
 * Something to tell about a row of an imported file.
 *
 * @param row the row's rank in the file, from 1; 0 for the whole file
 * @param line the line where the row starts
 * @param error whether the row was refused because of it; otherwise a remark
 * @param violation column (as the file calls it), value and rule
 */
public record ImportFinding(long row, long line, boolean error, Violation violation) {}
