/** Base of the persistence of all kinds of records: finding one, and pages of a list in a bounded number of statements. */
package fr.maillage.record.persistence;
