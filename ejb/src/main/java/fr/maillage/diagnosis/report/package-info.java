/** The report of the shared diagnosis, section by section; it tells everybody who reads it the same. */
package fr.maillage.diagnosis.report;
