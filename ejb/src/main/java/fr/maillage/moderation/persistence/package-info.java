/** Loads and stores reports of errors, and reads the queue. Used by {@code fr.maillage.moderation} only. */
package fr.maillage.moderation.persistence;
