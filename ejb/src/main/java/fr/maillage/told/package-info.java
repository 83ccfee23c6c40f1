/**
 * Counts of people as they were told to readers: kept place by place, never counted again. Owns {@code told_count}; features
 * that count people write into it and read from it. May use {@code territory} and {@code shared}.
 */
package fr.maillage.told;
