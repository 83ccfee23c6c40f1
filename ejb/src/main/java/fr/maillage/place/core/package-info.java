/**
 * The values of a place: its fields, how they are read, checked, compared and stored, and where each comes from.
 */
package fr.maillage.place.core;
