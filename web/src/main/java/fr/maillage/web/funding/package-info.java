/** Endpoints of money: envelopes and funding lines. */
package fr.maillage.web.funding;
