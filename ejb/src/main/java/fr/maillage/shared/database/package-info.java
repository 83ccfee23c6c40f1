/** Rows and limits of the database, as business code sees them. */
package fr.maillage.shared.database;
