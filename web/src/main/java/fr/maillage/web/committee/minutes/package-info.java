/** The pages on which minutes are written, read and approved, and the same for programs. */
package fr.maillage.web.committee.minutes;
