/** What of a place's contacts may be public. Plain rules. */
package fr.maillage.opendata.model;
