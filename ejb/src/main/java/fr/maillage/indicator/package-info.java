/**
 * Indicators as data: definitions, calculators that compute every territory in one pass, snapshots by date. Knows no
 * business feature: they implement {@link fr.maillage.indicator.IndicatorCalculator}. May use {@code shared}, {@code
 * identity}, {@code territory}, {@code job}.
 */
package fr.maillage.indicator;
