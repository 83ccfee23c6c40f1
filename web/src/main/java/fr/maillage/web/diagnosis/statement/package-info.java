/** Statements: their pages, files and endpoints, and the page that writes them down. */
package fr.maillage.web.diagnosis.statement;
