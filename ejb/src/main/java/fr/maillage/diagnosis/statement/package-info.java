/** Statements of groups of gatherings and of respondents. */
package fr.maillage.diagnosis.statement;
