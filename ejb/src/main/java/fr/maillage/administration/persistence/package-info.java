/** Questions of administration to the database about itself. */
package fr.maillage.administration.persistence;
