/** The clock of the watched sources. */
package fr.maillage.batch.feed;
