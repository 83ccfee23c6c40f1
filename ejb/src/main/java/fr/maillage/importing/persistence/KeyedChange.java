package fr.maillage.importing.persistence;

import fr.maillage.importing.ImportChange;

/**
 * A difference with its place in the order in which all are read.
 *
 * @param key rises from one to the next
 */
public record KeyedChange(long key, ImportChange change) {}
