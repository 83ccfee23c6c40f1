/** Who has help within reach: page, table for spreadsheets, and answers for programs. */
package fr.maillage.web.deployment.coverage;
