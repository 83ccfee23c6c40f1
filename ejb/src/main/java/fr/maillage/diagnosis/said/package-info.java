/** What everybody may read of the diagnosis, without an account: published findings, and what became of them. */
package fr.maillage.diagnosis.said;
