/** The list of the lines of financing plans: page and files. */
package fr.maillage.web.funding.line;
