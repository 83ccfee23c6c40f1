/** Themes, statements and respondents as their tables keep them. */
package fr.maillage.diagnosis.model;
