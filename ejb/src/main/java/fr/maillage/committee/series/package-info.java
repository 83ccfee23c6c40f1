/** Gatherings that are entered together, and changed or cancelled from one on. */
package fr.maillage.committee.series;
