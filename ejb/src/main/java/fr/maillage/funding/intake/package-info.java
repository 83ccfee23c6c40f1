/** Contracts, envelopes, expenses and lines as files bring them. */
package fr.maillage.funding.intake;
