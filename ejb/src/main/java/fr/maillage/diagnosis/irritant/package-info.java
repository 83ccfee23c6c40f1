/** Irritants that the committee passes on to administrations, with their answers. */
package fr.maillage.diagnosis.irritant;
