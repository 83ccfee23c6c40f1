/** The queries of the feature; the only users of the database. */
package fr.maillage.duplicate.persistence;
