/** Pages and REST of contracts and their envelopes. */
package fr.maillage.web.funding.contract;
