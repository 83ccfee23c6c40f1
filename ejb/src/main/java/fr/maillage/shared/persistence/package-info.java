/**
 * The database's schema: Flyway migrations, before any other bean touches the database; and what the persistence of every
 * feature builds on.
 */
package fr.maillage.shared.persistence;
