/** The town that somebody means by what was typed. */
package fr.maillage.territory.town;
