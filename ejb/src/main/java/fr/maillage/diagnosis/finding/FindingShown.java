package fr.maillage.diagnosis.finding;

/**
 * That everybody may read a finding from now on, or nobody any more; told in the transaction that changes it.
 *
 * @param key the database's key
 * @param territory the key of its territory
 */
public record FindingShown(long key, long territory, boolean shown) {}
