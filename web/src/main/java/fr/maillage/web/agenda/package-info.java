/** The public agenda on pages, as calendar files and posters, and for programs. */
package fr.maillage.web.agenda;
