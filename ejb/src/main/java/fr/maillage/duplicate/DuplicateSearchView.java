package fr.maillage.duplicate;

import java.time.OffsetDateTime;

/**
 * Figures of the last search.
 *
 * @param places how many places it looked at
 * @param pairs how many pairs it compared
 * @param wideKeys how many keys more places share than can be compared; what only these connect was left out
 * @param finishedAt when it ended
 */
public record DuplicateSearchView(long places, long pairs, long wideKeys, OffsetDateTime finishedAt) {}
