/** The database's schema: Flyway migrations, before any other bean touches the database. */
package fr.maillage.shared.persistence;
