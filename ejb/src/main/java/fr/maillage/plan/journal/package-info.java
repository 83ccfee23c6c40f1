/** The journal of an action: dated entries, each with a file or none. */
package fr.maillage.plan.journal;
