/** Writes records of the standard as CSV, JSON and GeoJSON, one after the other. */
package fr.maillage.opendata.writing;
