/** What administration asks the database about itself. */
package fr.maillage.administration.persistence;
