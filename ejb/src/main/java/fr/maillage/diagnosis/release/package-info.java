/** Counts of residents that are told to readers: released edition by edition, and never counted again. */
package fr.maillage.diagnosis.release;
