/**
 * Indicators as data: the registry of definitions, the calculators that compute every territory in one pass, and the
 * snapshots by date. A reading that could not be computed carries a reason and no figure; it is never zero. Knows no
 * business feature: they implement {@link fr.maillage.indicator.IndicatorCalculator}. May use {@code shared}, {@code
 * identity}, {@code territory}, {@code job}.
 */
package fr.maillage.indicator;
