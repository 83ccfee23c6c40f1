/** What the database's rows and limits look like to business code. */
package fr.maillage.shared.database;
