/** The records of the diagnosis as their tables keep them, and plain rules on words and small numbers. */
package fr.maillage.diagnosis.model;
