/** Finds places around a point, and reads which services answer which need. */
package fr.maillage.orientation.persistence;
