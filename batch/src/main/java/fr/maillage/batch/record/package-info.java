/** The job of records: acts on many of them. */
package fr.maillage.batch.record;
