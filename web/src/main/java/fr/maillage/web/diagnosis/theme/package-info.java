/** Themes: their pages and endpoints. */
package fr.maillage.web.diagnosis.theme;
