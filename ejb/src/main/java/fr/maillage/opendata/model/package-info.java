/** Contacts of a place that may be public. Plain rules. */
package fr.maillage.opendata.model;
