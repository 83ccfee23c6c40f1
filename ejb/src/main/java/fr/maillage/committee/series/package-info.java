/** Gatherings that are entered together, prolonged, and changed or cancelled from one on. */
package fr.maillage.committee.series;
