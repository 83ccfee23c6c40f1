/** Entities and rules of the diagnosis. */
package fr.maillage.diagnosis.model;
