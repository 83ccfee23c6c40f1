/** The report {@code offer}, "state of the offer": its sections, each from the services of places and indicators. */
package fr.maillage.report.supply;
