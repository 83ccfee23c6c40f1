/** Pages, files and endpoints of bodies and their gatherings. */
package fr.maillage.web.committee;
