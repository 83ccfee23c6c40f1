/** The tree of themes. */
package fr.maillage.diagnosis.theme;
