/** The calendar of the ends of conventions and contracts, quarter by quarter. */
package fr.maillage.deployment.calendar;
