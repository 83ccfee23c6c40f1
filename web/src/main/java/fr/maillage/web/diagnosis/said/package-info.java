/** The public pages of communes and QPV: what was said there, and what was decided. */
package fr.maillage.web.diagnosis.said;
