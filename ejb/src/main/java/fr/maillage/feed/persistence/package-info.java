/** Watched sources and the files that they gave, by JDBC. */
package fr.maillage.feed.persistence;
