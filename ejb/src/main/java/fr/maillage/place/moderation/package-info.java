/** What others say of a place, and the decision on it. */
package fr.maillage.place.moderation;
