/** Counts of residents are released from here. */
package fr.maillage.web.diagnosis.release;
