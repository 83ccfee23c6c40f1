/** The table of audit lines: insertion in batches, and reading page by page; never an update. */
package fr.maillage.audit.persistence;
