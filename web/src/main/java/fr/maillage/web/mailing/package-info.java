/** Contact lists, and what is written to them. */
package fr.maillage.web.mailing;
