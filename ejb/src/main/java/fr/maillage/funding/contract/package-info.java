/** Contracts of urban policy and their yearly envelopes. */
package fr.maillage.funding.contract;
