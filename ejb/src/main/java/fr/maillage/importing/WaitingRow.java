package fr.maillage.importing;

/**
 * A staged row that waits to be taken.
 *
 * @param row the row's rank in the file, from 1
 * @param line the line where it starts
 * @param source who collects the record
 * @param sourceId its identifier there
 * @param payload the normalised values, opaque
 */
public record WaitingRow(long row, long line, String source, String sourceId, String payload) {}
