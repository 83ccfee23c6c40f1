/** The only users of {@code told_count} that write. */
package fr.maillage.told.persistence;
