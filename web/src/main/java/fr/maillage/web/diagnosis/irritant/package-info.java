/** Irritants: their pages, files and endpoints. */
package fr.maillage.web.diagnosis.irritant;
