/** Extracts of the register of the State: what they said of files, and what changed from one to the next. */
package fr.maillage.funding.extract;
