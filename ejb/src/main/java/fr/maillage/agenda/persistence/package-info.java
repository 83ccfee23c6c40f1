/** Reads and writes events and sessions; private to the agenda. */
package fr.maillage.agenda.persistence;
