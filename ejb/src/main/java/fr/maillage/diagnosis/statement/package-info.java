/** What groups of gatherings and respondents said. */
package fr.maillage.diagnosis.statement;
