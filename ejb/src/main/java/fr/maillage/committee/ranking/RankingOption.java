package fr.maillage.committee.ranking;

import fr.maillage.shared.RecordRef;

/**
 * Something that is ranked.
 *
 * @param number its place among what is shown, from 1
 * @param record what it is about; null for words only
 */
public record RankingOption(int number, String label, RecordRef record) {}
