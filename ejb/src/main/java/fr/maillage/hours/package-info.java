/**
 * Opening hours: the OpenStreetMap syntax that is stored, what people write in its place, the words that say it again,
 * holidays, and whether something is open at a moment. May use {@code shared} and {@code norm}; knows no feature.
 */
package fr.maillage.hours;
