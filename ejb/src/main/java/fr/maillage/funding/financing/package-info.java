/** Financing plans: lines, expenses and balances of funded records. */
package fr.maillage.funding.financing;
