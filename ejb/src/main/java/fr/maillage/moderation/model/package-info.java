/** Reports of errors as they are stored. Used by {@code fr.maillage.moderation} only. */
package fr.maillage.moderation.model;
