/** The rules of the orientation: which services answer a need, what fits, what comes first, how far it is. Plain Java. */
package fr.maillage.orientation.model;
