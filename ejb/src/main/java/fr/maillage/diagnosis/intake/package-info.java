/** Themes and statements as files bring them. */
package fr.maillage.diagnosis.intake;
