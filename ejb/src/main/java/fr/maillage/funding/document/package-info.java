/** Documents of lines of financing plans, each a file. */
package fr.maillage.funding.document;
