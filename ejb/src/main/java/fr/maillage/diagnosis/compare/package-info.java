/** Professionals and residents side by side. Plain rules, and the service that counts for them. */
package fr.maillage.diagnosis.compare;
