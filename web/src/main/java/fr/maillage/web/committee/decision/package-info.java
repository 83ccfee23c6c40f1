/** Decisions and what they do to records, for people and programs. */
package fr.maillage.web.committee.decision;
