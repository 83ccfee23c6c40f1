/** Pages, files and API of mandates that end. */
package fr.maillage.web.committee.renewal;
