/** Statements of others about a place, and the decision on them. */
package fr.maillage.place.moderation;
