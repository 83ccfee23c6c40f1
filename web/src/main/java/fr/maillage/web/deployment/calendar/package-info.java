/** The deployment of a territory in figures. */
package fr.maillage.web.deployment.calendar;
