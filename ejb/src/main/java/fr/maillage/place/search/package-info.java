/** Finding places: the list, the map, the overview, the export, and how fresh each record is. */
package fr.maillage.place.search;
