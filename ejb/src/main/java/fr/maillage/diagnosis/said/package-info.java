/** Part of the diagnosis that everybody may read, without an account: published findings, and their outcome. */
package fr.maillage.diagnosis.said;
